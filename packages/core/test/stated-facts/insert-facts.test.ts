import { expect, it } from "vitest";
import { checkInsert, privacyInsert } from "../../src/inserts/index.ts";
import { jsonSchemas } from "../../src/node/json-schemas.ts";
import { falsified } from "./facts.ts";
import { fieldsOf } from "./fields-of.ts";
import { fullInsert, insertFacts } from "./insert-facts.ts";
import { isNamed } from "./is-named.ts";

const asOf = "2026-11-22";
const found = (insert: typeof fullInsert) => checkInsert(insert, { asOf });
const before = found(fullInsert);

it("speaks of every field of an insert, and of no other", () => {
  const schema = jsonSchemas().find(({ file }) => file === "privacy-insert.json")?.schema ?? {};
  expect(Object.keys(insertFacts).sort()).toEqual([...fieldsOf(schema)].sort());
});

it("begins with nothing to find", () => {
  expect(before).toEqual([]);
});

it.each(Object.entries(insertFacts))("%s", (path, fact) => {
  if ("unknown" in fact) {
    expect(fact.unknown).toMatch(/^[A-Z].{15,}\.$/);
    return;
  }
  const insert = falsified(fullInsert, path, fact);
  expect(privacyInsert.safeParse(insert).error?.issues ?? []).toEqual([]);
  expect(found(insert).filter((one) => isNamed(one, path, fact))).not.toEqual([]);
});
