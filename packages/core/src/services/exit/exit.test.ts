import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import * as en from "../../messages/en/index.ts";
import * as nl from "../../messages/nl/index.ts";
import {
  type ExitInput,
  exitCalendar,
  exitChannels,
  exitPlan,
  exitStepKinds,
  exitSteps,
} from "../index.ts";

const leaving: ExitInput = {
  customer: "Stichting De Wilgen",
  terms: exitChannels.direct,
  endsOn: "2026-07-31",
  agreement: { destructionWithinDays: 180, handOverDays: 90 },
  asOf: "2026-05-01",
};
/** Place in the input or the plan that each finding names. */
const places: Readonly<Record<string, RegExp>> = {
  "exit-export-known": /^terms\.exportDays$/,
  "exit-gone-known": /^terms\.goneWithinDays$/,
  "exit-phases-known": /^terms\.phases$/,
  "exit-destruction-known": /^agreement\.destructionWithinDays$/,
  "exit-gone-within-term": /^terms\.goneWithinDays$/,
  "exit-hand-over-possible": /^agreement\.handOverDays$/,
  "exit-step-in-time": /^steps\.0$/,
  "exit-step-done": /^steps\.0$/,
};
const codes = (more: Partial<ExitInput>) =>
  exitPlan({ ...leaving, ...more }).findings.map(({ code, answer }) => `${code} ${answer}`);

describe("exitPlan", () => {
  // Microsoft, what happens to data when a subscription ends, in a copy: days of each phase.
  it.each<[keyof typeof exitChannels, readonly string[]]>([
    [
      "direct",
      [
        "expired 2026-08-01 2026-08-30",
        "disabled 2026-08-31 2026-11-28",
        "deleting 2026-11-29 2027-01-27",
      ],
    ],
    ["direct-multi-year", ["expired 2026-08-01 2026-10-29", "disabled 2026-10-30 2027-01-27"]],
    ["direct-cancelled", ["disabled 2026-08-01 2026-10-29", "deleting 2026-10-30 2027-01-27"]],
    [
      "volume-enterprise",
      [
        "expired 2026-08-01 2026-10-29",
        "disabled 2026-10-30 2026-12-28",
        "deleting 2026-12-29 2027-01-27",
      ],
    ],
    [
      "volume-open-value",
      [
        "expired 2026-08-01 2026-08-30",
        "disabled 2026-08-31 2026-11-28",
        "deleting 2026-11-29 2027-01-27",
      ],
    ],
    ["reseller", []],
    ["trial", ["expired 2026-08-01 2026-08-30", "deleting 2026-08-31 2027-01-27"]],
  ])("through %s", (channel, expected) => {
    const { phases, goneBy, exportUntil } = exitPlan({ ...leaving, terms: exitChannels[channel] });
    expect(phases.map(({ name, from, until }) => `${name} ${from} ${until}`)).toEqual(expected);
    expect(goneBy).toBe("2027-01-27");
    expect(exportUntil).toBe(channel === "trial" ? undefined : "2026-10-29");
  });

  it("has one promise to copy for all, though phases differ", () => {
    const volume = exitPlan({ ...leaving, terms: exitChannels["volume-enterprise"] });
    expect(volume.phases[0]).toMatchObject({ userAccess: "no", adminAccess: "yes" });
    expect(volume.phases.at(-1)).toMatchObject({ adminAccess: "no", dataPresent: "unknown" });
  });

  it.each<[string, Partial<ExitInput>, readonly string[]]>([
    ["all fits", {}, []],
    [
      "180 days do not fit in 179",
      { agreement: { destructionWithinDays: 179 } },
      ["exit-gone-within-term no"],
    ],
    ["no term to erase is named", { agreement: {} }, ["exit-destruction-known unknown"]],
    [
      "91 days to take along do not fit in 90",
      { agreement: { destructionWithinDays: 180, handOverDays: 91 } },
      ["exit-hand-over-possible no"],
    ],
    [
      "a reseller whose phases nobody read",
      { terms: exitChannels.reseller },
      ["exit-phases-known unknown"],
    ],
    [
      "a trial promises no copy",
      { terms: exitChannels.trial, steps: [] },
      ["exit-export-known unknown", "exit-hand-over-possible unknown"],
    ],
    [
      "terms that say nothing",
      { terms: { name: "Wolk", basis: exitChannels.direct.basis }, steps: [] },
      [
        "exit-export-known unknown",
        "exit-gone-known unknown",
        "exit-phases-known unknown",
        "exit-gone-within-term unknown",
        "exit-hand-over-possible unknown",
      ],
    ],
    [
      "a step after access is gone",
      { steps: [{ id: "a", kind: "make-copy", from: "end", days: 91 }] },
      ["exit-step-in-time no"],
    ],
    [
      "a step on the last day",
      { steps: [{ id: "a", kind: "make-copy", from: "end", days: 90 }] },
      [],
    ],
    [
      "a step that was done too late",
      {
        asOf: "2027-01-01",
        steps: [{ id: "a", kind: "make-copy", from: "end", days: 1, doneOn: "2026-11-01" }],
      },
      ["exit-step-in-time no"],
    ],
    ...(["list-data", "try-copy", "check-copy"] as const).map(
      (kind): [string, Partial<ExitInput>, readonly string[]] => [
        `${kind} after access is gone`,
        { steps: [{ id: "a", kind, from: "end", days: 91 }] },
        ["exit-step-in-time no"],
      ],
    ),
    [
      "a copy from a notice that was not given, of a trial that promises none",
      {
        terms: exitChannels.trial,
        steps: [{ id: "a", kind: "make-copy", from: "notice", days: 1 }],
      },
      ["exit-export-known unknown", "exit-hand-over-possible unknown"],
    ],
    [
      "180 days to erase, and 180 in which the provider does",
      {
        terms: { ...exitChannels.direct, goneWithinDays: 180 },
        agreement: { destructionWithinDays: 180 },
      },
      [],
    ],
    [
      "a step that needs no access",
      { steps: [{ id: "a", kind: "ask-destruction", from: "end", days: 200 }] },
      [],
    ],
    [
      "a step from a notice that was not given",
      { steps: [{ id: "a", kind: "make-copy", from: "notice", days: 1 }] },
      ["exit-step-in-time unknown"],
    ],
    [
      "a step that is late",
      {
        asOf: "2026-08-02",
        steps: [{ id: "a", kind: "own", title: "Sleutels", from: "end", days: 1 }],
      },
      ["exit-step-done no"],
    ],
  ])("%s", (_name, more, expected) => {
    expect(codes(more)).toEqual(expected);
    for (const { code, where } of exitPlan({ ...leaving, ...more }).findings)
      expect(where.join(".")).toMatch(places[code] as RegExp);
  });

  it.each<[string, Partial<ExitInput>, string]>([
    ["due", {}, "due"],
    ["due on the day itself", { asOf: "2026-05-02" }, "due"],
    ["overdue the day after", { asOf: "2026-05-03" }, "overdue"],
  ])("the first step is %s", (_name, more, state) => {
    expect(exitPlan({ ...leaving, ...more }).steps[0]).toMatchObject({ due: "2026-05-02", state });
  });

  it("believes no step that is done in the future", () => {
    const steps = [{ ...exitSteps[0], doneOn: "2026-06-01" }] as ExitInput["steps"];
    expect(exitPlan({ ...leaving, steps: steps ?? [] }).steps[0]?.state).toBe("due");
    expect(exitPlan({ ...leaving, asOf: "2026-06-01", steps: steps ?? [] }).steps[0]?.state).toBe(
      "done",
    );
  });

  it("counts from the last day to copy and from the deletion too", () => {
    const steps = [
      { id: "a", kind: "own", from: "export-ends", days: -1 },
      { id: "b", kind: "own", from: "gone", days: 1 },
    ] as const;
    expect(exitPlan({ ...leaving, steps }).steps.map(({ due }) => due)).toEqual([
      "2026-10-28",
      "2027-01-28",
    ]);
  });

  it("a phase of one day is there, one of no days is not, and an open one has no end", () => {
    const { basis } = exitChannels.direct;
    const access = { userAccess: "no", adminAccess: "yes", dataPresent: "yes" } as const;
    const phases = [
      { name: "expired", days: 1, ...access },
      { name: "disabled", days: 0, ...access },
      { name: "deleting", ...access },
    ] as const;
    expect(exitPlan({ ...leaving, terms: { name: "Wolk", phases, basis } }).phases).toEqual([
      { name: "expired", ...access, from: "2026-08-01", until: "2026-08-01" },
      { name: "deleting", ...access, from: "2026-08-02" },
    ]);
  });

  it("takes a notice on the last day itself", () => {
    expect(exitPlan({ ...leaving, noticeOn: leaving.endsOn }).noticeOn).toBe(leaving.endsOn);
  });

  it("counts from the notice when there is one", () => {
    const steps = [{ id: "a", kind: "own", from: "notice", days: 14 }] as const;
    expect(exitPlan({ ...leaving, noticeOn: "2026-04-01", steps }).steps[0]?.due).toBe(
      "2026-04-15",
    );
  });

  it.each<[string, object, string]>([
    ["notice after the end", { noticeOn: "2026-08-01" }, "noticeOn: notice-after-end"],
    ["two steps of one id", { steps: [exitSteps[0], exitSteps[0]] }, "steps.1.id: repeated-id"],
    [
      "days before the end",
      { agreement: { destructionWithinDays: -1 } },
      "agreement.destructionWithinDays: too-small",
    ],
  ])("refuses %s", (_name, more, message) => {
    expect(() => exitPlan({ ...leaving, ...more } as ExitInput)).toThrow(message);
  });
});

describe("exitCalendar", () => {
  const options = { stampedAt: "2026-05-01T12:00:00Z", domain: "leerplein.example" };
  const events = (text: string) =>
    new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents("vevent")
      .map((one) => new ICAL.Event(one));

  it("is read back by another program, in the order of the days", () => {
    const found = events(exitCalendar(exitPlan(leaving), nl, options));
    const days = found.map(({ startDate }) => String(startDate));
    expect(days).toEqual([...days].sort());
    expect(found.map(({ startDate, summary }) => `${startDate} ${summary}`)).toContain(
      "2026-10-29 Laatste dag om zelf gegevens mee te nemen",
    );
    expect(found).toHaveLength(4 + exitSteps.length);
  });

  it("leaves out what is done, and keeps identifiers", () => {
    const steps = exitSteps.map((step) => ({ ...step, doneOn: "2026-05-01" })).slice(0, 3);
    const all = exitCalendar(exitPlan(leaving), en, options);
    const rest = exitCalendar(exitPlan({ ...leaving, steps }), en, options);
    const uids = events(all).map(({ uid }) => uid);
    expect(events(rest)).toHaveLength(4);
    expect(events(rest).every(({ uid }) => uids.includes(uid))).toBe(true);
    expect(new Set(uids).size).toBe(uids.length);
  });

  it("keeps the days of the plan before the steps of the same day, each under an id of 32 signs", () => {
    const steps = [
      { id: "b", kind: "own", title: "Eerst", from: "end", days: 0 },
      { id: "a", kind: "own", title: "Daarna", from: "end", days: 0 },
    ] as const;
    const found = events(exitCalendar(exitPlan({ ...leaving, steps }), en, options));
    expect(found.map(({ summary }) => summary).slice(0, 3)).toEqual([
      en.services.exit.days.endsOn,
      "Eerst",
      "Daarna",
    ]);
    for (const { uid } of found) expect(uid).toMatch(/^[0-9a-f]{32}@leerplein\.example$/);
  });

  it("takes a plan with findings, with steps of every state, and with days that are not known", () => {
    const steps = [
      { id: "done", kind: "own", title: "Klaar", from: "end", days: 1, doneOn: "2026-08-01" },
      { id: "overdue", kind: "make-copy", title: "Te laat", from: "end", days: 1 },
      { id: "due", kind: "own", title: "Nog te doen", from: "end", days: 200 },
      { id: "unknown", kind: "make-copy", title: "Wie weet", from: "notice", days: 1 },
    ] as const;
    const plan = exitPlan({ ...leaving, asOf: "2026-08-10", agreement: {}, steps });
    expect(plan.steps.map(({ state }) => state)).toEqual(steps.map(({ id }) => id));
    expect(new Set(plan.findings.map(({ answer }) => answer))).toEqual(new Set(["no", "unknown"]));
    const found = events(exitCalendar(JSON.parse(JSON.stringify(plan)), en, options));
    const { endsOn, exportUntil, goneBy } = en.services.exit.days;
    expect(found.map(({ summary }) => summary)).toEqual([
      endsOn,
      "Te laat",
      exportUntil,
      goneBy,
      "Nog te doen",
    ]);
  });

  it.each(["error", "warning", "advice", "", "info"])("finding with severity %j", (severity) => {
    const plan = exitPlan({ ...leaving, agreement: {} });
    const findings = plan.findings.map((finding) => ({ ...finding, severity }));
    const write = () => exitCalendar({ ...plan, findings } as typeof plan, en, options);
    if (["error", "warning", "advice"].includes(severity)) expect(write).not.toThrow();
    else expect(write).toThrow("findings.0.severity: not-an-option");
  });

  it("writes own titles as text, and reminders when they are asked for", () => {
    const steps = [
      { id: "a", kind: "own", title: "Sleutels, pas; en\\koffer\nX", from: "end", days: 1 },
    ] as const;
    const text = exitCalendar(exitPlan({ ...leaving, steps }), en, {
      ...options,
      name: "Weg",
      remindDaysBefore: 7,
    });
    expect(events(text).map(({ summary }) => summary)).toContain("Sleutels, pas; en\\koffer\nX");
    expect(text.match(/TRIGGER:-P7D/g)).toHaveLength(5);
    expect(text).toContain("X-WR-CALNAME:Weg");
  });

  it("has words for every kind of step, and shows no code without", () => {
    const steps = exitStepKinds.map((kind) => ({ id: kind, kind, from: "end" as const, days: 1 }));
    const text = exitCalendar(exitPlan({ ...leaving, steps }), nl, options);
    expect(
      events(text).filter(({ summary }) => exitStepKinds.some((kind) => summary === kind)),
    ).toEqual([]);
  });
});
