import { describe, expect, it } from "vitest";
import { completeReport, incompleteReport } from "../../../../test/breach-reports.ts";
import vectors from "../../../../test/vectors/edpb-template-fields.json" with { type: "json" };
import { edpbAnswers } from "../../data/edpb/edpb-answers.ts";
import { edpbFields, edpbTemplateEdition } from "../../data/edpb/edpb-template.ts";
import {
  type AuthorityNotice,
  authorityNotice,
  type FirstReport,
  toEdpbTemplate,
} from "../../index.ts";

const contact = {
  name: "Privacydesk",
  role: "Privacyfunctionaris",
  email: "privacy@dewilgen.example",
};
const reasons = "Kinderen van een basisschool zijn kwetsbaar.";
const answers = [
  { no: 56, value: "exfiltratedOrDisclosed" },
  { no: 63, value: "Leerplein Toetsen, in een rekencentrum in Nederland." },
  { no: 66, value: "Leerlingen van groep 7." },
  { no: 75, value: "policies" },
  { no: 76, value: "Twee mensen controleren een export." },
  { no: 79, value: "beyondScope" },
  { no: 94, value: "processChange" },
] as const;
const notice: AuthorityNotice = {
  phase: "new",
  reference: "DL-2026-0001",
  controller: { name: "Stichting De Wilgen", contact },
  reporter: { contact, function: "dpo" },
  officer: contact,
  processor: { name: "Leerplein Media B.V.", contact, toldAt: "2026-11-20T16:00:00+01:00" },
  report: completeReport,
  awareAt: "2026-11-20T16:00:00+01:00",
  sentAt: "2026-11-21T16:00:00+01:00",
  assessment: { risk: "risk", reasons },
  crossBorder: "no",
  police: "no",
  answers,
};
const valueIn = (of: AuthorityNotice, no: number) =>
  toEdpbTemplate(of).fields.find((field) => field.no === no)?.value;

describe("toEdpbTemplate", () => {
  it("is complete when nothing is missing, and says that the template is not final", () => {
    const { completeness, missing, templateStatus, templateVersion } = toEdpbTemplate(notice);
    expect({ completeness, missing, templateStatus, templateVersion }).toEqual({
      completeness: "complete",
      missing: [],
      templateStatus: "consultation",
      templateVersion: "1.0",
    });
  });

  it("fills in only codes that the template has", () => {
    for (const of of [notice, open, withdrawal, excused])
      for (const { no, value } of toEdpbTemplate(of).fields) {
        const options = vectors.fields.find((field) => field.no === no)?.options;
        const allowed = options?.map((option) => option.replace("*", ""));
        const used = [value].flat().map(String);
        expect([no, used.filter((one) => allowed && !allowed.includes(one))]).toEqual([no, []]);
      }
  });

  it("says 'to be determined' only in an incomplete notice", () => {
    const starred = new Set(
      vectors.fields.flatMap(({ options }) =>
        (options ?? []).filter((one) => one.endsWith("*")).map((one) => one.slice(0, -1)),
      ),
    );
    const usedIn = (of: AuthorityNotice) =>
      toEdpbTemplate(of)
        .fields.flatMap(({ value }) => [value].flat())
        .filter((one) => starred.has(String(one)));
    expect(usedIn(notice)).toEqual([]);
    expect(usedIn(open).length).toBeGreaterThan(0);
    expect(toEdpbTemplate(open).completeness).toBe("incomplete");
  });

  it.each<[string, Partial<AuthorityNotice>, readonly number[]]>([
    ["late, without reasons (field 49)", { sentAt: "2026-11-24T16:00:00+01:00" }, [49]],
    ["at the last moment", { sentAt: "2026-11-23T16:00:00+01:00" }, []],
    ["late, with reasons", { sentAt: "2026-11-24T16:00:00+01:00", reasonsForDelay: reasons }, []],
    ["a follow-up to nothing", { phase: "supplement" }, [6]],
    [
      "an altered result, of which nobody says how",
      { report: withGroups({ effect: { effects: ["change"], unintelligible: "no" } }) },
      [58, 81],
    ],
    [
      "lost data, of which nobody says how",
      { report: withGroups({ effect: { effects: ["delete-or-destroy"], unintelligible: "no" } }) },
      [59, 83],
    ],
    ["no further answers", { answers: [] }, [56, 63, 66, 75, 76, 79, 94]],
    ["nobody assessed it", { assessment: undefined as never }, [89, 90, 97]],
  ])("names what is missing: %s", (_what, changed, missing) => {
    const whole = Object.fromEntries(
      Object.entries({ ...notice, ...changed }).filter(([, value]) => value !== undefined),
    ) as unknown as AuthorityNotice;
    expect(toEdpbTemplate(whole).missing).toEqual(missing);
  });

  it.each<[string, AuthorityNotice, number, unknown]>([
    ["nature", notice, 55, ["confidentiality"]],
    ["kind of incident", notice, 60, "sentByMistake"],
    ["cause", notice, 61, "internalNonMalicious"],
    [
      "a cause that nobody will know",
      {
        ...notice,
        report: withGroups({ cause: { ...completeReport.cause, intent: "cannot-be-determined" } }),
      },
      61,
      "unknown",
    ],
    ["whose", notice, 65, ["students"]],
    ["which data", notice, 70, ["basic", "contact", "additional"]],
    ["how many records", notice, 72, "approximate"],
    [
      "a range, by its end",
      {
        ...notice,
        report: withGroups({
          people: { categories: ["pupil"], count: { kind: "range", minimum: 5, maximum: 9 } },
        }),
      },
      68,
      9,
    ],
    [
      "uncountable",
      {
        ...notice,
        report: withGroups({
          people: { categories: ["pupil"], count: { kind: "cannot-be-determined" } },
        }),
      },
      67,
      "cannotBeDetermined",
    ],
    [
      "a period",
      {
        ...notice,
        report: withGroups({
          timeline: {
            ...completeReport.timeline,
            occurred: {
              kind: "period",
              from: "2026-11-20T10:00:00+01:00",
              to: "2026-11-20T11:00:00+01:00",
              estimated: true,
            },
          },
        }),
      },
      47,
      "2026-11-20T11:00:00+01:00",
    ],
    ["not high: no message", notice, 97, "noNotHighRisk"],
    [
      "people told",
      { ...notice, people: { informedAt: "2026-11-21T12:00:00+01:00" } },
      98,
      "2026-11-21",
    ],
    [
      "a high risk, people not told yet",
      { ...notice, assessment: { risk: "high", reasons } },
      97,
      "noDateToBeDetermined",
    ],
    ["no officer", (({ officer: _, ...rest }) => rest)(notice), 29, "no"],
    ["no supplier", (({ processor: _, ...rest }) => rest)(notice), 38, "no"],
  ])("%s", (_what, of, no, value) => {
    expect(valueIn(of, no)).toEqual(value);
  });

  it("says of a moment that is not known yet that it will be determined", () => {
    const { occurred: _, ...timeline } = incompleteReport.timeline;
    const notKnownYet = [...incompleteReport.notKnownYet, "timeline.occurred"] as const;
    const report = { ...incompleteReport, timeline, notKnownYet } as FirstReport;
    expect(valueIn({ ...open, report }, 44)).toBe("toBeDetermined");
  });

  it("asks of a withdrawal only which, why and by whom", () => {
    expect(toEdpbTemplate(withdrawal)).toMatchObject({ completeness: "withdraw", missing: [] });
    const { reasons: _, ...silent } = withdrawal;
    expect(toEdpbTemplate(silent).missing).toEqual([5]);
  });

  it("names the place of the public communication on ground c", () => {
    expect(valueIn(excused, 100)).toBe("art34_3_c");
    expect(valueIn(excused, 104)).toBe("publicAnnouncement");
    expect(valueIn(excused, 105)).toBe("Bericht op de website van de school");
  });

  it("does not let an answer replace a fact, and refuses a field that the template does not have", () => {
    expect(valueIn({ ...notice, answers: [...answers, { no: 12, value: "Een ander" }] }, 12)).toBe(
      "Stichting De Wilgen",
    );
    const wrong = { ...notice, answers: [{ no: 8, value: "x" }] };
    expect(authorityNotice.safeParse(wrong).success).toBe(false);
  });

  it("has every field of the template, and its edition", () => {
    const need = { yes: "always", conditional: "sometimes", no: "never" } as const;
    expect(edpbFields.map((row) => ({ ...row }))).toEqual(
      vectors.fields.map(({ no, section, mandatory }) => ({
        no,
        section,
        needed: need[mandatory as "yes"],
      })),
    );
    expect([edpbTemplateEdition.version, edpbTemplateEdition.adoptedOn]).toEqual([
      vectors.meta.version,
      vectors.meta.adopted,
    ]);
    expect(Object.values(edpbAnswers["incident.kind"])).toHaveLength(24);
  });
});

function withGroups(groups: Partial<FirstReport>): FirstReport {
  return { ...completeReport, ...groups } as FirstReport;
}
const { assessment: _assessment, ...unassessed } = notice;
const open: AuthorityNotice = { ...unassessed, report: incompleteReport };
const withdrawal: AuthorityNotice = {
  ...notice,
  phase: "withdraw",
  earlierReference: "AP-1",
  reasons: "Het was een oefening van het team.",
};
const excused: AuthorityNotice = {
  ...notice,
  assessment: { risk: "high", reasons },
  people: {
    exception: { ground: "c", reasons, publicMeasure: "Bericht op de website van de school" },
  },
};
