import { expect, it } from "vitest";
import { leerplein } from "../../test/privacy-inserts.ts";
import { decide, definePolicy } from "../retention/index.ts";
import { policyFromInsert, toDpv } from "./index.ts";

it("makes each row with a term a rule, for the people and records it is about", () => {
  expect(policyFromInsert(leerplein)).toMatchSnapshot();
});

it("decides a record as the insert promises", () => {
  const policy = definePolicy(policyFromInsert(leerplein));
  const facts = { madeOn: "2024-03-01", dataSubject: "pupil" };
  // School year 2023-2024 ends on 31 July 2024; two years later is the last day.
  const found = decide({ policy, category: "digital-work", facts, asOf: "2026-11-22" });
  expect([found.status, found.dueFrom]).toEqual(["overdue", "2026-08-01"]);
});

it("needs a term, but no version", () => {
  const [row] = leerplein.personalData;
  expect(() => policyFromInsert({ ...leerplein, personalData: [{ category: "contact" }] })).toThrow(
    "no-term",
  );
  const { version: _, ...unnumbered } = { ...leerplein, personalData: row ? [row] : [] };
  expect(policyFromInsert(unnumbered).version).toBe("unversioned");
});

it("becomes JSON-LD in terms of DPV", () => {
  const [contact] = leerplein.personalData;
  const insert = {
    ...leerplein,
    dataSubjects: ["pupil", "alumnus"] as const,
    purposes: [...leerplein.purposes, { code: "own", specification: "Nieuwsbrief." } as const],
    personalData: [
      ...(contact ? [contact] : []),
      { category: "other", retention: { kind: "criteria", explanation: "Zolang nodig." } } as const,
    ],
    locations: [{ kind: "storage", country: "US", transfer: { kind: "dpf" } } as const],
    subprocessors: leerplein.subprocessors.map((row) => ({
      ...row,
      transfer: { kind: "scc-2021-914", module: 3 } as const,
    })),
  };
  expect(toDpv(insert)).toMatchSnapshot();
});
