import { compilePolicy } from "@bijsluiter/core/retention";
import { expect } from "vitest";
import type { RandomPolicy } from "./random-policies.ts";
import { typedColumns, typedHolds } from "./typed-columns.ts";
import type { TypedEngine } from "./typed-engine.ts";
import { type TypedRow, toTypedRecord } from "./typed-rows.ts";

/**
 * Expects of every policy that the database selects the ids that the pure function selects, and that all other rows stay.
 *
 * @returns How many were due, of all policies together.
 */
export async function sameIds(
  engine: TypedEngine,
  policies: readonly RandomPolicy[],
  rows: readonly TypedRow[],
  from: string | { readonly table: string; readonly as: string } = "record",
): Promise<number> {
  const records = rows.map(toTypedRecord);
  const table = typeof from === "string" ? from : `${from.table} as ${from.as}`;
  let due = 0;
  for (const { policy, asOf, now } of policies) {
    const compiled = compilePolicy(policy);
    const options = {
      from,
      columns: typedColumns,
      category: { column: "category" },
      holds: typedHolds,
      asOf,
      now,
      dialect: engine.dialect,
    };
    const condition = compiled.toSql(options);
    for (const statement of condition.before) await engine.execute(statement);
    const select = (where: { readonly text: string; readonly values: readonly unknown[] }) =>
      engine.numbers(`select id from ${table} where ${where.text} order by id`, where.values);
    const selected = compiled.selectDue(records, { asOf, now, columns: typedColumns });
    const expected = [...selected].map(({ id }) => Number(id));
    const found = await select(condition);
    const told = JSON.stringify({ asOf, now, rules: policy.rules });
    expect(different(found, expected), told).toEqual([]);
    const kept = await select(condition.stays);
    expect(kept.length + found.length, told).toBe(rows.length);
    const since = "2013-06-30";
    const fresh = await select(compiled.toSql({ ...options, since }));
    const then = { asOf: since, now: since, columns: typedColumns };
    const before = new Set([...compiled.selectDue(records, then)].map(({ id }) => Number(id)));
    // All that fell due after that day, and nothing that is not due.
    const missed = expected.filter((id) => !before.has(id) && !fresh.includes(id));
    expect(missed.slice(0, 5), told).toEqual([]);
    expect(fresh.filter((id) => !expected.includes(id)).slice(0, 5), told).toEqual([]);
    due += found.length;
  }
  return due;
}

/** The first ids that only one of two lists has. */
function different(a: readonly number[], b: readonly number[]): readonly string[] {
  const [left, right] = [new Set(a), new Set(b)];
  return [
    ...a.filter((id) => !right.has(id)).map((id) => `found ${id}`),
    ...b.filter((id) => !left.has(id)).map((id) => `missed ${id}`),
  ].slice(0, 5);
}
