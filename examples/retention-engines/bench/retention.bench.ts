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
      { id: "seen", kind: "keep", trigger: "seenAt", period: "P1Y" },
    ],
  }),
);
const records = generatedRows(ROWS).map(toRecord);
const often = { iterations: 7, time: 0, warmupIterations: 2, warmupTime: 0 };
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

/** The same by hand, for one day and these three facts, and for no row that is not as it should be. */
const byHand = () =>
  records.filter(
    ({ facts: { leftOn, resultOn, seenAt }, holds }) =>
      typeof leftOn === "string" &&
      leftOn <= "2024-07-31" &&
      typeof resultOn === "string" &&
      resultOn <= "2026-01-31" &&
      typeof seenAt === "string" &&
      seenAt < "2025-07-31T22:00:00.000Z" &&
      !holds?.some(
        ({ from, until }) => (from === null || from <= asOf) && (until === null || until >= asOf),
      ),
  ).length;

/** Ways on a part of the records, since date-fns takes its time; each part has a line of cut-offs. */
const onPart = (size: number) => {
  const part = records.slice(0, size);
  const due = count(policy.selectDue(part, { asOf }));
  const same = (found: number) => {
    if (found !== due) throw new Error(`Found ${found}, expected ${due}.`);
  };
  bench("cut-offs", () => same(count(policy.selectDue(part, { asOf }))), often);
  return { part, same };
};

describe("20,000 records with days and instants", () => {
  const { part, same } = onPart(20_000);
  bench("date-fns, in Amsterdam", () => same(byDateFns(inAmsterdam, part)), once);
});

describe("200,000 records with days and instants", () => {
  const { part } = onPart(200_000);
  // It finds others: an instant is a day in another zone.
  bench("date-fns, zone of the machine", () => void byDateFns(inMachineZone, part), once);
});

describe(`${ROWS} records, of which ${expected} are due`, () => {
  bench(
    "cut-offs: which are due",
    () => sameCount(count(policy.selectDue(records, { asOf }))),
    often,
  );
  bench("a comparison of strings by hand", () => sameCount(byHand()), often);
  bench(
    "cut-offs: decisions with reasons",
    () => sameCount(count(policy.decideMany(records, { asOf }))),
    once,
  );
});
