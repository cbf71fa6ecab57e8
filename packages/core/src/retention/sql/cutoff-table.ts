import type { Day } from "../../shared/dates/day.ts";
import type { ColumnName } from "../fact/fact-column.ts";
import { LATEST_DAY } from "../fact/fact-type.ts";
import type { MomentType } from "../fact/moment-type.ts";
import { earlierDay, laterDay } from "../fact/order-days.ts";
import { fitsOf, limitOf, lowest, type MomentColumn } from "./moment-test.ts";
import { allOf, anyOf, type Pieces } from "./pieces.ts";
import { columnOf, momentTypeOf, rowsOf } from "./row-column.ts";
import type { CutRule } from "./rule-sql.ts";
import type { SqlContext } from "./sql-context.ts";
import type { SqlValue } from "./sql-fragment.ts";

/** Smallest number of rules for which a row looks up its cut-off in a table, instead of being compared with each rule. */
const FEWEST = 24;

/** Rules that differ only in categories and terms. */
interface RuleTable {
  readonly kind: "keep" | "erase";
  readonly fact: string;
  /** Column of the category. */
  readonly category: ColumnName;
  readonly cuts: readonly CutRule[];
}

/**
 * Groups of rules of which exactly one applies to each row: per category, with one trigger fact and without conditions.
 * As separate conditions, a thousand such rules take a thousand comparisons per row; as a table they take one.
 */
export function ruleTables(
  cuts: readonly CutRule[],
  context: SqlContext,
): { readonly tables: readonly RuleTable[]; readonly rest: readonly CutRule[] } {
  const { category } = context.options;
  if (!category || "is" in category || !canLookUp(context)) return { tables: [], rest: cuts };
  const groups = new Map<string, CutRule[]>();
  for (const cut of cuts) {
    const key = groupOf(cut, context);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), cut]);
  }
  const large = [...groups].filter(([, group]) => group.length >= FEWEST);
  const taken = new Set(large.flatMap(([, group]) => group));
  const tables = large.map(([key, group]): RuleTable => {
    const [kind, fact] = key.split(" ") as ["keep" | "erase", string];
    return { kind, fact, category: category.column, cuts: group };
  });
  return { tables, rest: cuts.filter((cut) => !taken.has(cut)) };
}

const canLookUp = ({ dialectName }: SqlContext) =>
  dialectName === "postgresql" || dialectName === "duckdb" || dialectName === "sqlite";

function groupOf([rule]: CutRule, context: SqlContext): string | undefined {
  if (!rule.categories || rule.when || rule.otherwise || "forever" in rule) return undefined;
  if (typeof rule.trigger !== "string" || rowsOf(rule.trigger, context)) return undefined;
  return `${rule.kind} ${rule.trigger}`;
}

/** Cut-off of a term that never ends: it precedes every day that counts as a date. */
const NEVER_OVER = "0001-01-01";

/** Cut-off per category: the latest of its erase rules, or the earliest of its keep rules. */
function cutoffsOf({ kind, cuts }: RuleTable): ReadonlyMap<string, Day> {
  const found = new Map<string, Day>();
  for (const [{ categories = [] }, { cutoffDate }] of cuts) {
    const at = earlierDay(cutoffDate ?? NEVER_OVER, LATEST_DAY);
    // A row whose category is not known is kept by all of them.
    for (const category of kind === "keep" ? [...categories, ""] : categories) {
      const known = found.get(category) ?? at;
      found.set(category, kind === "keep" ? earlierDay(known, at) : laterDay(known, at));
    }
  }
  return found;
}

/**
 * Condition that the rules of a table have ended for the row. Keep rules also count as ended when none applies to the
 * row.
 */
export function tableOver(table: RuleTable, context: SqlContext): Pieces {
  const holds = momentTypeOf(table.fact, context);
  const of = { ...columnOf(table.fact, holds, context), holds };
  const name = context.row.column(table.category, "code");
  const guards = context.dialect.fits(name, "code").join(" and ");
  const compared = context.dialect.compared(name, "code");
  const known = guards === "" ? compared : `case when ${guards} then ${compared} end`;
  const key = table.kind === "keep" ? `coalesce(${known}, '')` : known;
  const cutoffs = cutoffsOf(table);
  const [first = NEVER_OVER] = cutoffs.values();
  const { sign } = limitOf(of, "<=", first, context);
  const entries = [...cutoffs].map(
    ([one, day]) => [one, limitOf(of, "<=", day, context).value] as const,
  );
  const found = lookedUp(entries, key, of, context);
  const isOver = allOf([[`${sign} `, ...found], lowest(of, context), ...fitsOf(of, context)]);
  return table.kind === "keep" ? anyOf([[...found, " is null"], isOver]) : isOver;
}

/** SQL that looks up the cut-off of a category; `NULL` for a category that is not in the table. */
function lookedUp(
  entries: readonly (readonly [string, SqlValue])[],
  key: string,
  { holds }: MomentColumn & { readonly holds: MomentType },
  { dialect, dialectName }: SqlContext,
): Pieces {
  const [before, after] = dialect.typed(holds);
  const json = { value: JSON.stringify(Object.fromEntries(entries)) };
  if (dialectName === "postgresql") return [`${before}(`, json, `::jsonb ->> ${key})${after}`];
  const keys = entries.map(([one]) => dialect.literal(one)).join(", ");
  if (dialectName === "sqlite")
    // The list is an index, and keeps a name that is no path away from the path.
    return [
      `(case when ${key} in (${keys}) then json_extract(`,
      json,
      `, '$."' || ${key} || '"') end)`,
    ];
  const rows = entries
    .map(([one, value]) => `(${dialect.literal(one)}, ${before}${dialect.literal(value)}${after})`)
    .join(", ");
  return [
    `(select any_value(cutoff) from (values ${rows}) as cutoffs(name, cutoff) where name = ${key})`,
  ];
}
