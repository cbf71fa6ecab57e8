import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeReport, followUpReport, incompleteReport } from "../../test/breach-reports.ts";
import { InvalidInputError } from "../shared/issues/invalid-input-error.ts";
import { parseInput } from "../shared/parse-input.ts";
import { applyFollowUp } from "./apply-follow-up.ts";
import { factGroups } from "./breach-facts.ts";
import { breachReport } from "./breach-report.ts";
import { notKnownYetFields } from "./data/not-known-yet-fields.ts";

const withdrawal = {
  kind: "withdrawal",
  reference: "DL-2026-0001",
  reason: "Het bestand bevatte alleen verzonnen testgegevens.",
  reporter: completeReport.contact.reporter,
} as const;

function issuesOf(input: unknown): readonly string[] {
  try {
    parseInput(breachReport, input);
    return [];
  } catch (error) {
    const { issues } = error as InvalidInputError;
    return issues.map(({ code, path }) => `${path.join(".")}: ${code}`);
  }
}

/** `report` with one fact replaced, or removed by `undefined`. */
function having(report: object, path: string, value?: unknown): unknown {
  const copy = structuredClone(report) as Record<string, Record<string, unknown>>;
  const [group = "", field = ""] = path.split(".");
  copy[group] = { ...copy[group], [field]: value };
  if (value === undefined) delete copy[group][field];
  return copy;
}

describe("breachReport", () => {
  it.each(Object.entries({ completeReport, incompleteReport, followUpReport, withdrawal }))(
    "accepts a %s as it is",
    (_name, report) => {
      expect(parseInput(breachReport, report)).toEqual(report);
    },
  );

  it.each(notKnownYetFields)("a complete report needs %s", (field) => {
    expect(issuesOf(having(completeReport, field))).toEqual([`${field}: required`]);
  });

  it.each(notKnownYetFields)("a first report may leave %s open, if it says so", (field) => {
    const report = having({ ...completeReport, kind: "incomplete", notKnownYet: [field] }, field);
    expect(issuesOf(report)).toEqual([]);
    const other = field === "cause.intent" ? "cause.origin" : "cause.intent";
    expect(issuesOf({ ...(report as object), notKnownYet: [other] })).toEqual(
      expect.arrayContaining([`${field}: required`, `${other}: known-and-not-known-yet`]),
    );
  });

  it.each<[string, unknown, string]>([
    [
      "open and answered at once",
      { ...completeReport, kind: "incomplete", notKnownYet: ["cause.intent"] },
      "cause.intent: known-and-not-known-yet",
    ],
    [
      "open, in a complete report",
      { ...completeReport, notKnownYet: ["cause.intent"] },
      ": unknown-key",
    ],
    [
      "incomplete, with nothing open",
      { ...completeReport, kind: "incomplete", notKnownYet: [] },
      "notKnownYet: too-short",
    ],
    [
      "a fact that may not be open",
      { ...incompleteReport, notKnownYet: ["contact.reporter"] },
      "notKnownYet.0: not-an-option",
    ],
    [
      "no contact point (art. 33(3)(b))",
      having(completeReport, "contact.contactPoint"),
      "contact.contactPoint: required",
    ],
    [
      "a time without an offset",
      having(completeReport, "timeline.awareAt", "2026-11-20T15:00"),
      "timeline.awareAt: wrong-format",
    ],
    [
      "aware before the first signal: swapped?",
      having(completeReport, "timeline.awareAt", "2026-11-20T14:04:59+01:00"),
      "timeline.awareAt: aware-before-discovered",
    ],
    [
      "discovered before it began",
      having(completeReport, "timeline.occurred", {
        kind: "ongoing",
        from: "2026-11-20T14:06:00+01:00",
      }),
      "timeline.discoveredAt: discovered-before-it-began",
    ],
    [
      "a period that ends first",
      having(completeReport, "timeline.occurred", {
        kind: "period",
        from: "2026-11-20T13:00:00Z",
        to: "2026-11-20T12:00:00Z",
      }),
      "timeline.occurred.to: ends-before-it-begins",
    ],
    [
      "a range upside down",
      having(completeReport, "people.count", { kind: "range", minimum: 9, maximum: 8 }),
      "people.count.maximum: ends-before-it-begins",
    ],
    ["no effect at all", having(completeReport, "effect.effects", []), "effect.effects: too-short"],
    ["no board", having(completeReport, "boards.affected", []), "boards.affected: too-short"],
    [
      "blanks for a summary",
      having(completeReport, "incident.summary", "          "),
      "incident.summary: too-short",
    ],
    [
      "a follow-up with no news",
      { ...withdrawal, kind: "follow-up", note: "Niets.", reason: undefined },
      ": unknown-key",
    ],
    ["an unknown kind", { ...completeReport, kind: "final" }, "kind: not-an-option"],
  ])("refuses: %s", (_why, report, issue) => {
    expect(issuesOf(report)).toContain(issue);
  });

  it("refuses a follow-up that tells nothing", () => {
    const { people: _p, cause: _ca, consequences: _co, ...nothing } = followUpReport;
    expect(issuesOf(nothing)).toEqual([": nothing-new"]);
  });

  it.each([
    { kind: "cannot-be-determined" },
    { kind: "ongoing", from: "2026-11-19T08:00:00+01:00", estimated: true },
    { kind: "period", from: "2026-11-19T08:00:00Z", to: "2026-11-19T08:00:00Z" },
  ])("knows a breach that took place: $kind", (occurred) => {
    expect(issuesOf(having(completeReport, "timeline.occurred", occurred))).toEqual([]);
  });

  it.each([
    { kind: "approximate", value: 0 },
    { kind: "range", minimum: 80, maximum: 80 },
    { kind: "cannot-be-determined" },
  ])("knows a number of people: $kind", (count) => {
    expect(issuesOf(having(completeReport, "people.count", count))).toEqual([]);
  });

  it("judges anything without throwing, and lists a group for every step", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(breachReport.safeParse(input).success).toBe(false);
      }),
    );
    expect(factGroups).toEqual(Object.keys(completeReport).slice(1));
  });
});

describe("applyFollowUp", () => {
  it("closes what was open, and then the report is complete", () => {
    expect(applyFollowUp(incompleteReport, followUpReport)).toEqual(completeReport);
  });

  it("keeps open what it does not tell", () => {
    const { cause: _told, ...partOfIt } = followUpReport;
    const report = applyFollowUp(incompleteReport, partOfIt);
    expect(report).toMatchObject({
      kind: "incomplete",
      notKnownYet: ["cause.origin", "cause.intent", "cause.description"],
    });
  });

  it("corrects a known fact, keeps its neighbours and adds attachments", () => {
    const file = { reference: "a-1", name: "brief.pdf", mediaType: "application/pdf", bytes: 10 };
    const report = { ...completeReport, attachments: [file] };
    const corrected = applyFollowUp(report, {
      kind: "follow-up",
      reference: "DL-2026-0001",
      note: "Meer leerlingen dan gedacht.",
      reporter: completeReport.contact.reporter,
      people: { count: { kind: "exact", value: 85 } },
      attachments: [{ ...file, reference: "a-2" }],
    });
    expect(corrected.people).toEqual({
      categories: ["pupil"],
      count: { kind: "exact", value: 85 },
    });
    expect(corrected.attachments).toHaveLength(2);
  });

  it("refuses news that contradicts what stands", () => {
    expect(() =>
      applyFollowUp(completeReport, {
        ...followUpReport,
        timeline: { awareAt: "2026-11-20T10:00:00+01:00" },
      }),
    ).toThrow(InvalidInputError);
  });
});
