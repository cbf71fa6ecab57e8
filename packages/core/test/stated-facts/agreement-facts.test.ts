import { expect, it } from "vitest";
import { checkAgreement, processingAgreement } from "../../src/agreements/index.ts";
import { jsonSchemas } from "../../src/node/json-schemas.ts";
import { agreementFacts, fullAgreement } from "./agreement-facts.ts";
import { falsified } from "./facts.ts";
import { fieldsOf } from "./fields-of.ts";
import { isNamed } from "./is-named.ts";

const found = (agreement: typeof fullAgreement) =>
  checkAgreement(agreement, { checklists: [], asOf: "2026-11-22" }).findings;

it("speaks of every field of an agreement, and of no other", () => {
  const schema =
    jsonSchemas().find(({ file }) => file === "processing-agreement.json")?.schema ?? {};
  expect(Object.keys(agreementFacts).sort()).toEqual(
    [...fieldsOf(schema, ["annexes.0.insert"])].sort(),
  );
});

it("begins with nothing to find", () => {
  expect(found(fullAgreement)).toEqual([]);
});

it.each(Object.entries(agreementFacts))("%s", (path, fact) => {
  if ("unknown" in fact) {
    expect(fact.unknown).toMatch(/^[A-Za-z].{15,}\.$/);
    return;
  }
  const agreement = falsified(fullAgreement, path, fact);
  expect(processingAgreement.safeParse(agreement).error?.issues ?? []).toEqual([]);
  expect(found(agreement).filter((one) => isNamed(one, path, fact))).not.toEqual([]);
});
