import { describe, expect, it } from "vitest";
import {
  type BreachEvent,
  type BreachFile,
  type BreachStep,
  breachFileState,
  breachStep,
  transition,
} from "../index.ts";

const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, 12 + hour)).toISOString();
const signal: BreachStep = {
  kind: "signal",
  source: "user",
  channel: "telephone",
  summary: "Een ouder ziet de cijfers van een ander kind.",
};
const plan = (action: string, side: "supplier" | "board") =>
  ({
    kind: "plan-action",
    action,
    side,
    owner: "beheer",
    what: "De rechten van alle lijsten nalopen.",
    dueOn: "2026-12-01",
  }) as const;
const { kind: _, ...planned } = plan("a-1", "supplier");
const byBoard = { ...planned, action: "a-2", side: "board" };
const tell = { kind: "tell-actions", to: "board", channel: "mail" } as const;

/** State of a file with a signal and these steps, an hour apart. */
function stateAfter(...steps: readonly BreachStep[]) {
  const file = [signal, ...steps].reduce<BreachFile>(
    (standing, step, hour) => {
      const next: BreachEvent = {
        step,
        at: at(hour),
        recordedAt: at(hour),
        by: "fg",
        role: "privacy-officer",
      };
      const result = transition(standing, next);
      expect(result.result).toBe("taken");
      return result.result === "taken" ? result.breach : standing;
    },
    { reference: "DL-2026-0001", events: [] },
  );
  return breachFileState(file);
}

describe("facts of a file besides its state", () => {
  const sha256 = "ab".repeat(32);
  const kept = (name: string) => ({ kind: "keep-evidence", name, bytes: 12, sha256 }) as const;
  it.each<[string, readonly BreachStep[], object]>([
    [
      "the last assignment of a duty counts, the others stay",
      [
        { kind: "assign", duty: "register", owner: "an" },
        { kind: "assign", duty: "people", owner: "bo" },
        { kind: "assign", duty: "register", owner: "cem" },
      ],
      { owners: { register: "cem", people: "bo" } },
    ],
    [
      "every piece of evidence, with the moment it was stored",
      [kept("a.csv"), kept("b.csv")],
      {
        evidence: [
          { name: "a.csv", bytes: 12, sha256, at: at(1) },
          { name: "b.csv", bytes: 12, sha256, at: at(2) },
        ],
      },
    ],
    [
      "the lead authority, GDPR art. 56",
      [{ kind: "lead-authority", authority: "Autoriteit Persoonsgegevens" }],
      { leadAuthority: "Autoriteit Persoonsgegevens" },
    ],
    [
      "the report to the police",
      [{ kind: "police", reported: "yes", policeReference: "PL-1" }],
      { police: { reported: "yes", policeReference: "PL-1", at: at(1) } },
    ],
    [
      "a planned action, of which nobody was told",
      [plan("a-1", "supplier"), plan("a-2", "board")],
      {
        actions: [
          { ...planned, told: "no" },
          { ...byBoard, told: "no" },
        ],
      },
    ],
    [
      "one side is told of the actions of the other",
      [plan("a-1", "supplier"), plan("a-2", "board"), tell],
      {
        actions: [
          { ...planned, told: "yes" },
          { ...byBoard, told: "no" },
        ],
      },
    ],
    [
      "an action that ends after its notice is to be told again",
      [plan("a-1", "supplier"), tell, { kind: "finish-action", action: "a-1" }],
      { actions: [{ ...planned, doneAt: at(3), told: "no" }] },
    ],
    [
      "the end of one action leaves the other as it was",
      [
        plan("a-1", "supplier"),
        plan("a-2", "board"),
        tell,
        { kind: "finish-action", action: "a-2" },
      ],
      {
        actions: [
          { ...planned, told: "yes" },
          { ...byBoard, doneAt: at(4), told: "no" },
        ],
      },
    ],
  ])("%s", (_what, steps, expected) => {
    const nothing = {
      status: "suspected",
      containment: "open",
      isOrderedToInform: false,
      signalledAt: at(0),
      owners: {},
      evidence: [],
      actions: [],
    };
    expect(stateAfter(...steps)).toEqual({ ...nothing, ...expected });
  });
});

describe("breachStep", () => {
  const reasons = "Wij hebben alle stukken samen bekeken.";
  const cases: Readonly<Record<string, readonly [step: object, field: string, codes: string]>> = {
    "source of a signal": [signal, "source", "monitoring user staff third-party supplier press"],
    "channel of a signal": [
      signal,
      "channel",
      "monitoring telephone mail form letter in-person portal website social-media distributor reseller",
    ],
    "channel to a board": [
      { kind: "inform-board", board: "De Wilgen" },
      "channel",
      "monitoring telephone mail form letter in-person portal website social-media distributor reseller",
    ],
    "group of people, GDPR art. 34": [
      { kind: "inform-people", channel: "mail" },
      "audience",
      "guardian pupil staff public",
    ],
    "phase of a notice, GDPR art. 33(4)": [
      { kind: "notify-authority" },
      "phase",
      "initial supplement final withdraw",
    ],
    "order of the authority, GDPR art. 34(4)": [
      { kind: "authority-order", reasons },
      "order",
      "inform-people exception-accepted",
    ],
    "category of the cause": [
      { kind: "review", measure: reasons },
      "causeCategory",
      "human-error process technical-failure configuration supplier attack insider unknown",
    ],
    "duty with an owner": [
      { kind: "assign", owner: "fg" },
      "duty",
      "register authority people board",
    ],
    "report to the police": [{ kind: "police" }, "reported", "yes no"],
    "side that repairs": [plan("a-1", "board"), "side", "supplier board"],
    "side that is told": [tell, "to", "supplier board"],
  };
  it.each(Object.entries(cases))("%s: takes its own codes, and no other", (_what, row) => {
    const [step, field, codes] = row;
    for (const code of codes.split(" "))
      expect(breachStep.safeParse({ ...step, [field]: code }).success).toBe(true);
    for (const other of ["", "other", 1, undefined])
      expect(breachStep.safeParse({ ...step, [field]: other }).success).toBe(false);
  });

  const file = { kind: "keep-evidence", name: "log.csv", bytes: 12, sha256: "ab".repeat(32) };
  it.each([
    ["an empty file", { ...file, bytes: 0 }, true],
    ["a terabyte", { ...file, bytes: 1e12 }, true],
    ["fewer bytes than none", { ...file, bytes: -1 }, false],
    ["more than a terabyte", { ...file, bytes: 1e12 + 1 }, false],
    ["half a byte", { ...file, bytes: 0.5 }, false],
    ["a digest that is none", { ...file, sha256: "ab" }, false],
    ["an action of no words", { ...plan("a-1", "board"), what: "Nalopen." }, false],
    ["an action with a moment for a day", { ...plan("a-1", "board"), dueOn: at(0) }, false],
    ["a board without a name", { kind: "inform-board", board: "", channel: "mail" }, false],
    ["a field that no step has", { kind: "triage", reasons }, false],
  ])("%s", (_what, step, isTaken) => {
    expect(breachStep.safeParse(step).success).toBe(isTaken);
  });
});
