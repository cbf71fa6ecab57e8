import { compilePolicy, definePolicy } from "@bijsluiter/core/retention";
import { bench, describe } from "vitest";
import { generatedRows, toRecord } from "../engines/generated-rows.ts";
import { inAmsterdam, inMachineZone, isDueByDateFns } from "./date-fns-peer.ts";

const ROWS = 1_000_000;
const asOf = "2026-08-01";
const policy = compilePolicy(
  definePolicy({
    id: "bench",
    version: "1",
    rules: [
      {
        id: "file",
        kind: "erase",
        trigger: "leftOn",
        snapBefore: "school-year-end",
        period: "P2Y",
      },
      { id: "exam", kind: "keep", trigger: "resultOn", period: "P6M" },
    ],
  }),
);
const records = generatedRows(ROWS).map(toRecord);
const once = { iterations: 2, time: 0, warmupIterations: 1, warmupTime: 0 };

/** Every way must find as many: a fast wrong answer is none. */
const expected = [...policy.selectDue(records, { asOf })].length;
function sameCount(found: number) {
  if (found !== expected) throw new Error(`Found ${found}, expected ${expected}.`);
}

function count(found: Iterable<unknown>): number {
  let number = 0;
  for (const _one of found) number++;
  return number;
}

const byDateFns = (read: (text: string) => Date, of = records) => {
  const today = read(asOf);
  return of.filter((record) => isDueByDateFns(record, today, read)).length;
};

describe(`${ROWS} records, of which ${expected} are due`, () => {
  bench(
    "cut-offs: which are due",
    () => sameCount(count(policy.selectDue(records, { asOf }))),
    once,
  );
  bench(
    "cut-offs: decisions with reasons for those due",
    () => sameCount(count(policy.decideMany(records, { asOf }))),
    once,
  );
  bench(
    "date-fns for each record, zone of the machine",
    () => sameCount(byDateFns(inMachineZone)),
    once,
  );
});

// A zone makes date-fns so slow that a fiftieth of the records must do: multiply by fifty to compare.
describe(`${ROWS / 50} records`, () => {
  bench(
    "date-fns for each record, in Amsterdam",
    () => {
      byDateFns(inAmsterdam, records.slice(0, ROWS / 50));
    },
    { ...once, iterations: 1, warmupIterations: 0 },
  );
});
