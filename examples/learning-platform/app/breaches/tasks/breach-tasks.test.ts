import { describe, expect, it } from "vitest";
import { breachTasks, type TaskFacts } from "./breach-tasks.ts";

const now = "2026-11-20T16:00:00+01:00";
const board = "Stichting De Wilgen";
const told = { kind: "board-informed", board };
const reported: TaskFacts = {
  status: "open",
  open: 0,
  established: true,
  boards: [board],
  recorded: [],
  clockFacts: [
    { board, facts: { processorEstablished: "2026-11-20T15:00:00+01:00", contractHours: 72 } },
  ],
};
const yes = { kind: "decided", board, notifyAuthority: "yes" };
const no = { kind: "decided", board, notifyAuthority: "no" };

const cases: readonly (readonly [string, Partial<TaskFacts>, Readonly<Record<string, string>>])[] =
  [
    [
      "a first report: what is open comes first, a decision waits for the board",
      { open: 14, established: false },
      { "fill-in": "now", establish: "todo", inform: "todo", decide: "later", close: "later" },
    ],
    [
      "the board is told",
      { recorded: [told] },
      { "fill-in": "done", establish: "done", inform: "done", decide: "now", close: "later" },
    ],
    [
      "no board is known",
      { boards: [], open: 3 },
      { "fill-in": "now", establish: "done", inform: "later", decide: "later", close: "later" },
    ],
    [
      "the authority must be told",
      { recorded: [told, yes] },
      {
        "fill-in": "done",
        establish: "done",
        inform: "done",
        decide: "done",
        notify: "now",
        close: "todo",
      },
    ],
    [
      "it need not",
      { recorded: [told, no] },
      { "fill-in": "done", establish: "done", inform: "done", decide: "done", close: "now" },
    ],
    [
      "a decision about all boards counts for each",
      { recorded: [told, { kind: "decided", notifyAuthority: "no" }] },
      { "fill-in": "done", establish: "done", inform: "done", decide: "done", close: "now" },
    ],
    [
      "closed",
      { status: "closed", recorded: [told, no] },
      { "fill-in": "done", establish: "done", inform: "done", decide: "done", close: "done" },
    ],
    ["withdrawn", { status: "withdrawn" }, {}],
  ];

describe("the tasks of a breach", () => {
  it.each(cases)("%s", (_name, facts, states) => {
    const found = breachTasks({ ...reported, ...facts }, now);
    expect(Object.fromEntries(found.map(({ id, state }) => [id, state]))).toEqual(states);
  });

  it("are late once their term is over, and name it", () => {
    const late = breachTasks(reported, "2026-11-24T16:00:00+01:00");
    expect(late.find(({ id }) => id === "inform")).toMatchObject({
      state: "late",
      boards: [board],
      clock: { board, clock: { id: "processor-to-controller", state: "overdue" } },
    });
  });
});
