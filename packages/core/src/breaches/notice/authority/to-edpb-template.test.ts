import { describe, expect, it } from "vitest";
import { completeReport, incompleteReport, silentReport } from "../../../../test/breach-reports.ts";
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
const occurred = completeReport.timeline.occurred as { kind: "moment"; at: string };
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
    [
      "a supplier that told nobody when (field 52)",
      { processor: { name: "Leerplein Media B.V.", contact } },
      [52],
    ],
    ["no officer (fields 30 and 31 do not apply)", { officer: undefined as never }, []],
    ["no supplier (fields 39 to 41 and 52 do not apply)", { processor: undefined as never }, []],
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

  it("fills in every field of a complete notice", () => {
    const values = toEdpbTemplate(notice).fields.map(({ no, value }) => [no, value]);
    expect(values).toEqual(wholeNotice);
  });

  it("fills in what a first notice knows, art. 33(4): the rest is open or absent", () => {
    const { processor: _p, officer: _o, answers: _a, ...rest } = unassessed;
    const { fields, missing } = toEdpbTemplate({
      ...rest,
      reporter: { contact: { ...contact, phone: "030 000 00 00" }, function: "authorisedOrOther" },
      report: silentReport,
      crossBorder: "unknown",
    });
    expect(fields.map(({ no, value }) => [no, value])).toEqual(silentNotice);
    expect(missing).toEqual([55, 63, 75]);
  });

  it.each<[string, FirstReport, readonly (readonly [number, unknown])[]]>([
    [
      "a count of records that nobody will know has no number",
      withGroups({ data: { ...completeReport.data, records: { kind: "cannot-be-determined" } } }),
      [
        [72, "cannotBeDetermined"],
        [73, undefined],
      ],
    ],
    [
      "a range is approximate",
      withGroups({
        data: { ...completeReport.data, records: { kind: "range", minimum: 1, maximum: 9 } },
      }),
      [
        [72, "approximate"],
        [73, 9],
      ],
    ],
    [
      "an estimated moment",
      withGroups({
        timeline: { ...completeReport.timeline, occurred: { ...occurred, estimated: true } },
      }),
      [
        [44, "specificDay"],
        [45, "yes"],
      ],
    ],
    [
      "a moment that is not estimated",
      withGroups({
        timeline: { ...completeReport.timeline, occurred: { ...occurred, estimated: false } },
      }),
      [[45, undefined]],
    ],
    [
      "a breach that goes on, from its beginning",
      withGroups({
        timeline: { ...completeReport.timeline, occurred: { kind: "ongoing", from: occurred.at } },
      }),
      [
        [44, "ongoing"],
        [46, occurred.at],
        [47, undefined],
      ],
    ],
    [
      "a cause of which only the origin is known",
      {
        ...incompleteReport,
        cause: { origin: "internal" },
        notKnownYet: incompleteReport.notKnownYet.filter((field) => field !== "cause.origin"),
      } as FirstReport,
      [[61, undefined]],
    ],
    [
      "a cause of which only the intent is known",
      {
        ...incompleteReport,
        cause: { intent: "accidental" },
        notKnownYet: incompleteReport.notKnownYet.filter((field) => field !== "cause.intent"),
      } as FirstReport,
      [[61, "toBeDetermined"]],
    ],
  ])("%s", (_what, report, fields) => {
    for (const [no, value] of fields)
      expect([no, valueIn({ ...notice, report }, no)]).toEqual([no, value]);
  });

  it.each<[string, Partial<AuthorityNotice>, readonly (readonly [number, unknown])[]]>([
    [
      "people were told",
      { people: { informedAt: "2026-11-21T12:00:00+01:00" } },
      [
        [97, "yes"],
        [98, "2026-11-21"],
        [100, undefined],
      ],
    ],
    [
      "measures made the data unintelligible, art. 34(3)(a)",
      { assessment: { risk: "high", reasons }, people: { exception: { ground: "a", reasons } } },
      [
        [89, "highRisk"],
        [97, "noArt34_3"],
        [100, "art34_3_a"],
        [101, reasons],
        [104, undefined],
        [105, undefined],
      ],
    ],
    [
      "a supplement",
      { phase: "supplement", earlierReference: "AP-1" },
      [
        [3, "followUp"],
        [6, "AP-1"],
        [5, undefined],
      ],
    ],
    ["reasons in a first notice are none of a withdrawal", { reasons }, [[5, undefined]]],
  ])("%s", (_what, changed, fields) => {
    for (const [no, value] of fields)
      expect([no, valueIn({ ...notice, ...changed }, no)]).toEqual([no, value]);
  });

  it("takes every code that the template has for a reporter, a risk and an answer", () => {
    const takes = (changed: object) => authorityNotice.safeParse({ ...notice, ...changed }).success;
    for (const own of ["dpo", "legalRepresentative", "authorisedOrOther"])
      expect(takes({ reporter: { contact, function: own } })).toBe(true);
    for (const risk of ["unlikely", "risk", "high"])
      expect(takes({ assessment: { risk, reasons } })).toBe(true);
    for (const answer of ["yes", "no", "unknown"])
      expect(takes({ crossBorder: answer, police: answer })).toBe(true);
    for (const changed of [{ police: "" }, { assessment: { risk: "", reasons } }, { phase: "" }])
      expect(takes(changed)).toBe(false);
    expect(takes({ answers: Array(100).fill(answers[0]) })).toBe(true);
    expect(takes({ answers: Array(101).fill(answers[0]) })).toBe(false);
  });

  it("names what is missing in the order of the template", () => {
    const { missing } = toEdpbTemplate({
      ...notice,
      phase: "supplement",
      sentAt: "2026-11-24T16:00:00+01:00",
      answers: [],
    });
    expect(missing).toEqual([6, 49, 56, 63, 66, 75, 76, 79, 94]);
    expect(toEdpbTemplate({ ...notice, phase: "supplement" }).completeness).toBe("incomplete");
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

/** Fields of {@link notice}, in the order of the template. */
const wholeNotice: readonly unknown[] = [
  [3, "new"],
  [4, "complete"],
  [7, "DL-2026-0001"],
  [12, "Stichting De Wilgen"],
  [13, contact.email],
  [21, contact.name],
  [22, contact.email],
  [23, "dpo"],
  [29, "yes"],
  [30, contact.name],
  [31, contact.email],
  [33, "other"],
  [34, "Functionaris gegevensbescherming"],
  [36, "fg@leerplein.example"],
  [38, "yes"],
  [39, "processor"],
  [40, "Leerplein Media B.V."],
  [41, contact.email],
  [44, "specificDay"],
  [46, "2026-11-20T13:40:00+01:00"],
  [48, notice.awareAt],
  [50, "externalParty"],
  [51, completeReport.incident.summary],
  [52, "2026-11-20"],
  [55, ["confidentiality"]],
  [56, "exfiltratedOrDisclosed"],
  [57, "no"],
  [60, "sentByMistake"],
  [61, "internalNonMalicious"],
  [62, completeReport.incident.narrative],
  [63, "Leerplein Toetsen, in een rekencentrum in Nederland."],
  [65, ["students"]],
  [66, "Leerlingen van groep 7."],
  [67, "exact"],
  [68, 84],
  [70, ["basic", "contact", "additional"]],
  [71, "Naam, groep en toetsscore."],
  [72, "approximate"],
  [73, 840],
  [75, "policies"],
  [76, "Twee mensen controleren een export."],
  [79, "beyondScope"],
  [85, ["lossOfControl", "reputation"]],
  [86, completeReport.consequences.description],
  [87, "moderate"],
  [89, "risk"],
  [90, reasons],
  [92, completeReport.measures.taken],
  [94, "processChange"],
  [95, completeReport.measures.planned],
  [97, "noNotHighRisk"],
  [109, "no"],
  [113, "no"],
  [120, "no"],
];
/** Fields of a first notice on a report of which nothing is known but what may not wait. */
const silentNotice: readonly unknown[] = [
  [3, "new"],
  [4, "incomplete"],
  [7, "DL-2026-0001"],
  [12, "Stichting De Wilgen"],
  [13, contact.email],
  [21, contact.name],
  [22, `${contact.email}, 030 000 00 00`],
  [23, "authorisedOrOther"],
  [24, contact.role],
  [29, "no"],
  [33, "other"],
  [34, "Functionaris gegevensbescherming"],
  [36, "fg@leerplein.example"],
  [38, "no"],
  [44, "toBeDetermined"],
  [48, notice.awareAt],
  [50, "press"],
  [51, silentReport.incident.summary],
  [57, "toBeDetermined"],
  [60, "toBeDetermined"],
  [61, "toBeDetermined"],
  [65, "notYetKnown"],
  [67, "toBeDetermined"],
  [70, "notYetKnown"],
  [72, "toBeDetermined"],
  [85, "toBeDetermined"],
  [87, "toBeDetermined"],
  [89, "moreInformationNeeded"],
  [97, "noInvestigationOngoing"],
  [109, "no"],
  [113, "unknown"],
  [120, "no"],
];

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
