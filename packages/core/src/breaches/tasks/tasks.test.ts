import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edpbCaseFacts } from "../../../test/edpb-case-facts.ts";
import {
  type AssessmentFacts,
  type BreachFile,
  type BreachRole,
  type BreachStep,
  breachFileState,
  dutyTasks,
  jointRepair,
  transition,
} from "../index.ts";

const reasons = "Wij hebben alle stukken samen bekeken.";
const reference = "DL-2026-0001";
const empty: BreachFile = { reference, events: [] };
const hour = (count: number) => new Date(Date.UTC(2026, 10, 20, 12 + count)).toISOString();
type Taken = readonly [hour: number, step: BreachStep, role?: BreachRole];

/** The file after every step; fails on the first that is refused. */
const fileOf = (steps: readonly Taken[], from = empty): BreachFile =>
  steps.reduce((file, [at, step, role = "privacy-officer"]) => {
    const event = { step, at: hour(at), recordedAt: hour(at), by: "s.jansen", role };
    const taken = transition(file, event);
    if (taken.result === "refused")
      throw new Error(taken.reasons.map(({ code, where }) => `${code} ${where}`).join());
    return taken.breach;
  }, from);

const signal: BreachStep = {
  kind: "signal",
  source: "monitoring",
  channel: "monitoring",
  summary: "Een export van ongewone omvang.",
};
const test = { securityBreached: "yes", dataAffected: "yes", dataPersonal: "yes" } as const;
const confirmed = fileOf([
  [0, signal],
  [1, { kind: "triage" }],
  [2, { kind: "confirm", test }],
]);
const assess = (facts: AssessmentFacts | undefined): BreachStep => ({
  kind: "assess",
  sides: ["confidentiality", "integrity", "availability"],
  exfiltration: "unknown",
  facts: facts ?? ({} as AssessmentFacts),
  reasons,
});
const decide = (changed: object, final: "yes" | "no" = "yes"): BreachStep => ({
  kind: "decide",
  final,
  decision: {
    risk: "high",
    notifyAuthority: "yes",
    informPeople: "yes",
    reasons,
    confirmed: ["people-not-vulnerable", "exception-holds"],
    decidedBy: "fg",
    secondedBy: "bestuur",
    ...changed,
  },
});
const serious = fileOf([[3, assess(edpbCaseFacts[18])]], confirmed);
const decided = fileOf([[4, decide({})]], serious);
const not = { risk: "unlikely", notifyAuthority: "no", informPeople: "no" };
const decidedNot = fileOf(
  [
    [3, assess(edpbCaseFacts[13])],
    [4, decide(not)],
  ],
  confirmed,
);
const exception = { ground: "c", reasons, publicMeasure: "Bericht op de website." };
const excused = fileOf([[4, decide({ informPeople: "no", exception })]], serious);
const filing: BreachStep = { kind: "notify-authority", phase: "initial" };
const people: BreachStep = { kind: "inform-people", audience: "guardian", channel: "mail" };
const told: BreachStep = { kind: "inform-board", board: "Stichting De Wilgen", channel: "mail" };
const order: BreachStep = { kind: "authority-order", order: "inform-people", reasons };

const states = (file: BreachFile, options?: Parameters<typeof dutyTasks>[1]) =>
  dutyTasks(file, options).map(({ duty, state }) => `${duty} ${state}`);

describe("dutyTasks: register, authority, people, board", () => {
  it.each<[string, BreachFile, Parameters<typeof dutyTasks>[1], string]>([
    ["nothing yet", empty, {}, "open undecided undecided not-needed"],
    ["a signal, in the register", fileOf([[0, signal]]), {}, "done undecided undecided not-needed"],
    ["aware, within 72 hours", confirmed, { now: hour(74) }, "done undecided undecided not-needed"],
    [
      "aware, and 72 hours are over: no decision stops the clock",
      confirmed,
      { now: hour(75) },
      "done overdue undecided not-needed",
    ],
    ["decided to tell", decided, { now: hour(5) }, "done open open not-needed"],
    [
      "a provisional decision stops nothing",
      fileOf([[4, decide(not, "no")]], fileOf([[3, assess(edpbCaseFacts[13])]], confirmed)),
      { now: hour(80) },
      "done overdue undecided not-needed",
    ],
    ["decided not to", decidedNot, { now: hour(200) }, "done not-needed not-needed not-needed"],
    ["excused, art. 34(3)", excused, { now: hour(5) }, "done open excused not-needed"],
    [
      "the authority wants people told, art. 34(4)",
      fileOf([[5, order]], excused),
      { now: hour(6) },
      "done open open not-needed",
    ],
    [
      "told in time",
      fileOf(
        [
          [5, filing],
          [6, people],
          [6, told],
        ],
        decided,
      ),
      { now: hour(200), boards: ["Stichting De Wilgen"] },
      "done done done done",
    ],
    [
      "told too late",
      fileOf([[90, { ...filing, reasonsForDelay: reasons }]], decided),
      {},
      "done late open not-needed",
    ],
    [
      "a board told by mail",
      decided,
      {
        boards: ["Stichting De Wilgen"],
        told: [{ board: "Stichting De Wilgen", at: hour(4) }],
      },
      "done open open done",
    ],
    [
      "one of two boards told",
      fileOf([[5, told]], decided),
      { boards: ["Stichting De Wilgen", "Scholengroep Noorderlicht"] },
      "done open open open",
    ],
  ])("%s", (_what, file, options, expected) => {
    const names = ["register", "authority", "people", "board"];
    expect(states(file, options)).toEqual(
      expected.split(" ").map((state, at) => `${names[at]} ${state}`),
    );
  });

  it("names owner, last moment and reminder at 80 % of the time", () => {
    const file = fileOf(
      [
        [4, { kind: "assign", duty: "authority", owner: "j.smit" }],
        [5, { kind: "assign", duty: "authority", owner: "s.jansen" }, "board"],
      ],
      decided,
    );
    const [, authority, toPeople] = dutyTasks(file, { now: hour(6) });
    expect(authority).toMatchObject({
      owner: "s.jansen",
      dueAt: hour(74),
      remindAt: new Date(Date.parse(hour(2)) + 0.8 * 72 * 3_600_000).toISOString(),
      basis: { ref: "GDPR art. 33(1)" },
    });
    expect(toPeople).not.toHaveProperty("owner");
    expect(toPeople).not.toHaveProperty("dueAt");
  });

  it("reminds of nothing that is done or not needed", () => {
    const done = fileOf(
      [
        [5, filing],
        [6, people],
      ],
      decided,
    );
    for (const file of [done, decidedNot])
      for (const task of dutyTasks(file, { now: hour(7) }))
        expect(task).not.toHaveProperty("remindAt");
  });

  it("refuses what is no file or no moment", () => {
    expect(() => dutyTasks({ reference: "" } as BreachFile)).toThrow("reference: too-short");
    expect(() => dutyTasks(empty, { now: "gisteren" })).toThrow("now: ");
  });

  it("never reads as done what nobody told, whatever the moment", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(empty, confirmed, serious, decided, excused, decidedNot),
        fc.integer({ min: 0, max: 10_000 }),
        (file, at) => {
          const told = dutyTasks(file, { now: hour(at) }).slice(1);
          expect(told.filter(({ state }) => state === "done" || state === "late")).toEqual([]);
        },
      ),
    );
  });
});

const plan = (action: string, side: "supplier" | "board", dueOn = "2026-12-01"): BreachStep => ({
  kind: "plan-action",
  action,
  side,
  owner: "beheer",
  what: "De rechten van alle lijsten nalopen.",
  dueOn,
});

describe("jointRepair", () => {
  it("says how each action stands, and which side has still to hear", () => {
    const both = fileOf(
      [
        [3, plan("A1", "supplier")],
        [3, plan("A2", "board", "2026-12-05")],
      ],
      confirmed,
    );
    const read = (file: BreachFile, day = "2026-12-02") => {
      const { actions, toTell } = jointRepair(file, day);
      return [actions.map(({ action, state }) => `${action} ${state}`), toTell];
    };
    expect(read(both)).toEqual([
      ["A1 overdue", "A2 open"],
      ["supplier", "board"],
    ]);
    expect(read(both, "2026-12-01")[0]).toEqual(["A1 open", "A2 open"]);
    const heard = fileOf([[4, { kind: "tell-actions", to: "board", channel: "mail" }]], both);
    expect(read(heard)[1]).toEqual(["supplier"]);
    const finished = fileOf([[5, { kind: "finish-action", action: "A1" }]], heard);
    expect(read(finished)).toEqual([
      ["A1 done", "A2 open"],
      ["supplier", "board"],
    ]);
    const again = fileOf(
      [
        [6, { kind: "tell-actions", to: "board", channel: "telephone" }],
        [6, { kind: "tell-actions", to: "supplier", channel: "telephone" }],
      ],
      finished,
    );
    expect(read(again)[1]).toEqual([]);
  });

  it("has nothing to say of a file without actions", () => {
    expect(jointRepair(empty, "2026-12-02")).toEqual({ actions: [], toTell: [] });
    expect(() => jointRepair(empty, "morgen")).toThrow("input: wrong-format");
  });
});

describe("what a file holds beside its way", () => {
  const kept = fileOf(
    [
      [3, { kind: "keep-evidence", name: "log.csv", bytes: 12, sha256: "ab".repeat(32) }],
      [3, { kind: "lead-authority", authority: "Autoriteit Persoonsgegevens" }],
      [4, { kind: "police", reported: "yes", policeReference: "PL-77" }],
    ],
    confirmed,
  );

  it("keeps evidence with its hash, the lead authority and the police, and stays where it was", () => {
    expect(breachFileState(kept)).toMatchObject({
      status: "confirmed",
      evidence: [{ name: "log.csv", bytes: 12, sha256: "ab".repeat(32), at: hour(3) }],
      leadAuthority: "Autoriteit Persoonsgegevens",
      police: { reported: "yes", policeReference: "PL-77", at: hour(4) },
    });
  });

  it.each<[string, BreachFile, BreachStep, BreachRole, string]>([
    [
      "a second action of that name",
      fileOf([[3, plan("A1", "board")]], confirmed),
      plan("A1", "supplier"),
      "privacy-officer",
      "action-already-planned",
    ],
    [
      "the end of an action that nobody planned",
      confirmed,
      { kind: "finish-action", action: "A9" },
      "privacy-officer",
      "no-such-action-open",
    ],
    [
      "the end of an action that is done",
      fileOf(
        [
          [3, plan("A1", "board")],
          [4, { kind: "finish-action", action: "A1" }],
        ],
        confirmed,
      ),
      { kind: "finish-action", action: "A1" },
      "privacy-officer",
      "no-such-action-open",
    ],
    [
      "an owner named by a reporter",
      confirmed,
      { kind: "assign", duty: "people", owner: "ik" },
      "reporter",
      "role-may-not",
    ],
    [
      "evidence of what is no file yet",
      empty,
      { kind: "police", reported: "no" },
      "board",
      "not-from-here",
    ],
  ])("refuses %s", (_what, file, step, role, code) => {
    const event = { step, at: hour(9), recordedAt: hour(9), by: "x", role };
    const result = transition(file, event);
    expect(result.result === "refused" && result.reasons.map((one) => one.code)).toEqual([code]);
  });

  it("refuses a hash that is none", () => {
    const step = { kind: "keep-evidence", name: "x", bytes: 1, sha256: "AB" } as const;
    const event = { step, at: hour(9), recordedAt: hour(9), by: "x", role: "board" } as const;
    expect(() => transition(confirmed, event)).toThrow("step.sha256: ");
  });
});
