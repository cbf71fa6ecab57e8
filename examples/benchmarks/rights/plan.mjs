/** Prints what an erasure plan costs, next to `decide` on the same records in the same round. */
import { decide, definePolicy } from "@bijsluiter/core/retention";
import { planErasure } from "@bijsluiter/core/rights";
import { middle } from "../stopwatch.mjs";

const ROUNDS = 5;
const AS_OF = "2026-03-10";
const policy = definePolicy({
  id: "own",
  version: "1",
  rules: [
    { id: "absence", kind: "keep", categories: ["absence"], trigger: "leftOn", period: "P5Y" },
    { id: "messages", kind: "erase", categories: ["messages"], trigger: "leftOn", period: "P2Y" },
    { id: "results", kind: "erase", categories: ["results"], trigger: "leftOn", period: "P2Y" },
  ],
});
const step = { at: "2026-03-02T09:00:00+01:00", by: "po-1", role: "privacy-officer" };
const request = {
  id: "VZ-2026-009",
  kind: "erasure",
  scope: "all",
  subject: { kind: "adult", id: "p-12", group: "pupil" },
  requester: { role: "subject" },
  receivedAt: "2026-03-01T09:00:00+01:00",
  receivedBy: "board",
  channel: "form",
  status: "in-progress",
  history: [
    { event: "verify-identity", ...step },
    { event: "start", ...step },
  ],
};
const categories = ["absence", "messages", "results"];
const dayOf = (index) => new Date(Date.UTC(2018, 0, 1 + (index % 3000))).toISOString().slice(0, 10);

/** A number of elements, each with as many records, and a category of the three in turn. */
function inputOf(elements, each) {
  const ids = Array.from({ length: elements }, (_, index) => `e${index}`);
  return {
    policy,
    inventory: {
      id: "own",
      version: "1",
      elements: ids.map((id, index) => ({
        id,
        category: categories[index % 3],
        reach: "in-reach",
        connector: "database",
        goes: "erase",
        onRequest: "erase",
      })),
    },
    records: ids.map((element, index) => ({
      element,
      records: Array.from({ length: each }, (_, at) => ({
        id: `r${at}`,
        facts: { leftOn: dayOf(index + at) },
      })),
    })),
    holds: [],
    asOf: AS_OF,
  };
}

const milliseconds = (run) => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

function decideAll({ records, inventory }) {
  for (const [index, { records: of }] of records.entries())
    for (const record of of)
      decide({ policy, ...record, category: inventory.elements[index].category, asOf: AS_OF });
}

console.log("| elements | records each | decide, ms | planErasure, ms | against decide |");
console.log("|---|---|---|---|---|");
for (const [elements, each] of [
  [25_000, 1],
  [50_000, 1],
  [100_000, 1],
  [1000, 100],
  [3, 33_333],
]) {
  const input = inputOf(elements, each);
  const rounds = Array.from({ length: ROUNDS }, () => [
    milliseconds(() => decideAll(input)),
    milliseconds(() => planErasure(request, input)),
  ]);
  const plan = middle(rounds.map(([, time]) => time));
  const one = middle(rounds.map(([time]) => time));
  const ratio = middle(rounds.map(([alone, whole]) => whole / alone));
  console.log(
    `| ${elements} | ${each} | ${one.toFixed(0)} | ${plan.toFixed(0)} | **${ratio.toFixed(2)} x** |`,
  );
}
