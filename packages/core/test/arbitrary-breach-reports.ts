import fc from "fast-check";
import type {
  CompleteReport,
  FirstReport,
  FollowUpReport,
  IncompleteReport,
} from "../src/breaches/index.ts";
import { incidentKindsByGroup, notKnownYetFields } from "../src/breaches/index.ts";
import {
  breachReport,
  dataCategoryLabels,
  dataSubjectCategoryLabels,
} from "../src/messages/nl/index.ts";
import { FREE_TEXT } from "./plain-words/neutral.ts";

const { options } = breachReport;
const text = fc.constant(FREE_TEXT);
const code = <Code extends string>(texts: Readonly<Record<Code, unknown>>) =>
  fc.constantFrom(...(Object.keys(texts) as Code[]));
/** Some of the keys of `texts`, in their order. */
const codes = <Code extends string>(texts: Readonly<Record<Code, unknown>>) =>
  fc.subarray(Object.keys(texts) as Code[], { minLength: 1 });

/** What differs between reports that a form makes and those of any other source. */
export interface ReportParts {
  readonly text: fc.Arbitrary<string>;
  readonly timeline: fc.Arbitrary<CompleteReport["timeline"]>;
  readonly count: fc.Arbitrary<CompleteReport["people"]["count"]>;
  readonly measures: fc.Arbitrary<CompleteReport["measures"]>;
  readonly board: fc.Arbitrary<CompleteReport["boards"]["affected"][number]>;
  readonly contact: fc.Arbitrary<CompleteReport["contact"]["reporter"]>;
}

/** Any complete report of these parts; lists of codes stand in the order of their texts. */
export const completeReportsOf = (parts: ReportParts): fc.Arbitrary<CompleteReport> => {
  const { text, timeline, count, measures, board, contact } = parts;
  return fc.record({
    kind: fc.constant("complete" as const),
    incident: fc.record(
      {
        summary: text,
        product: text,
        kind: fc.constantFrom(...Object.values(incidentKindsByGroup).flat()),
        securityAspect: code(options["incident.securityAspect"]),
        narrative: text,
      },
      { requiredKeys: ["summary", "kind", "securityAspect", "narrative"] },
    ),
    timeline,
    effect: fc.record({
      effects: codes(options["effect.effects"]),
      unintelligible: code(options["effect.unintelligible"]),
    }),
    data: fc.record(
      { categories: codes(dataCategoryLabels), explanation: text, records: count },
      { requiredKeys: ["categories", "records"] },
    ),
    people: fc.record({ categories: codes(dataSubjectCategoryLabels), count }),
    cause: fc.record({
      origin: code(options["cause.origin"]),
      intent: code(options["cause.intent"]),
      description: text,
    }),
    consequences: fc.record({
      impacts: codes(options["consequences.impacts"]),
      severity: code(options["consequences.severity"]),
      description: text,
    }),
    measures,
    boards: fc.record({ affected: fc.array(board, { minLength: 1, maxLength: 4 }) }),
    contact: fc.record({ reporter: contact, contactPoint: contact }),
  });
};

const count = fc.oneof(
  fc.record({
    kind: fc.constantFrom("exact" as const, "approximate" as const),
    value: fc.oneof(fc.constantFrom(0, 1, 2), fc.nat()),
  }),
  fc.tuple(fc.nat(), fc.nat()).map(([from, more]) => ({
    kind: "range" as const,
    minimum: from,
    maximum: from + more,
  })),
  fc.constant({ kind: "cannot-be-determined" as const }),
);

const HOUR = 3_600_000;
const at = (hours: number) => new Date(Date.UTC(2026, 2, 1) + hours * HOUR).toISOString();

/** Four moments in order, of summer and winter, as often on a doubled hour as elsewhere. */
const timelines = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 6000 }), fc.integer({ min: 5710, max: 5716 })),
    fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50)),
    code(options["timeline.discovery"]),
    fc.constantFrom("moment", "period", "ongoing", "cannot-be-determined"),
    fc.option(fc.boolean(), { nil: undefined }),
  )
  .map(([start, [lasts, unseen, unsure], discovery, kind, isEstimated]) => {
    const estimated = isEstimated === undefined ? {} : { estimated: isEstimated };
    const [from, to] = [at(start), at(start + lasts)];
    const ways = {
      moment: { kind: "moment", at: from, ...estimated },
      period: { kind: "period", from, to, ...estimated },
      ongoing: { kind: "ongoing", from, ...estimated },
      "cannot-be-determined": { kind: "cannot-be-determined" },
    } as const;
    return {
      discoveredAt: at(start + lasts + unseen),
      discovery,
      awareAt: at(start + lasts + unseen + unsure),
      occurred: ways[kind as keyof typeof ways],
    };
  });

const contacts = fc.record(
  {
    name: text,
    role: text,
    email: fc.constant("privacy@leerplein.example"),
    phone: fc.constant("030 123 45 67"),
  },
  { requiredKeys: ["name", "email"] },
);
const boards = fc.record(
  {
    name: text,
    administrationNumber: fc.constantFrom(
      { scheme: "brin" as const, value: "99AB" },
      { scheme: "kvk" as const, value: "12345678" },
    ),
    email: fc.constant("privacy@dewilgen.example"),
  },
  { requiredKeys: ["name", "email"] },
);
const actions = fc.record(
  {
    description: text,
    owner: fc.constantFrom("processor" as const, "controller" as const, "both" as const),
    dueOn: fc.constantFrom("2026-12-01", "2027-02-28"),
  },
  { requiredKeys: ["description", "owner"] },
);

/** Any complete report, of which each free text is {@link FREE_TEXT}. */
const completeReports = completeReportsOf({
  text,
  timeline: timelines,
  count,
  measures: fc.record(
    { taken: text, planned: text, actions: fc.array(actions, { maxLength: 3 }) },
    { requiredKeys: ["taken", "planned"] },
  ),
  board: boards,
  contact: contacts,
});

/** The same report, in which some facts are still open. */
const incompleteReports: fc.Arbitrary<IncompleteReport> = fc
  .tuple(completeReports, fc.subarray([...notKnownYetFields], { minLength: 1 }))
  .map(([{ kind: _, ...groups }, open]) => {
    const known = Object.entries(groups).flatMap(([group, facts]) => {
      const told = Object.entries(Object(facts)).filter(
        ([field]) => !(open as readonly string[]).includes(`${group}.${field}`),
      );
      return told.length === 0 ? [] : [[group, Object.fromEntries(told)]];
    });
    return { ...Object.fromEntries(known), kind: "incomplete", notKnownYet: open };
  });

/** Any report that opens a breach. */
export const firstReports: fc.Arbitrary<FirstReport> = fc.oneof(completeReports, incompleteReports);

/** New facts on an earlier report: some of its groups. */
export const followUps: fc.Arbitrary<FollowUpReport> = fc
  .tuple(
    completeReports,
    fc.subarray(["timeline", "effect", "people", "cause", "measures"] as const, { minLength: 1 }),
  )
  .map(([report, groups]) => ({
    kind: "follow-up",
    reference: "DL-2026-0001",
    note: FREE_TEXT,
    reporter: report.contact.reporter,
    ...Object.fromEntries(groups.map((group) => [group, report[group]])),
  }));
