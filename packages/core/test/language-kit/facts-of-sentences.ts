import fc from "fast-check";
import { promisedItems, statutoryItems } from "../../src/breaches/data/notice-items.ts";
import { requestKinds } from "../../src/rights/index.ts";
import {
  countryCodes,
  dataCategories,
  dataSubjectCategories,
  purposes,
} from "../../src/vocabulary/index.ts";
import { anyOf, count, type Fact, given, maybe, oneOf, record, text } from "./facts.ts";

const codes = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code);
const items = (rows: readonly { readonly item: string }[]) => oneOf(rows.map(({ item }) => item));
const basis = record({
  kind: oneOf(["statute", "guidance", "contract", "policy", "norm"]),
  ref: text("ref"),
  verifiedOn: maybe(anyOf(["2026-11-22"]), null),
});
const periods = anyOf(["P2Y", "P1Y", "P6M", "P1M", "P1W", "P10D", "P1Y6M"]);
const about = record({
  about: maybe(
    anyOf([
      ...codes(dataCategories),
      ...codes(dataSubjectCategories),
      ...codes(purposes),
      ...countryCodes,
      "own",
    ]),
  ),
});

const clause = { kind: "clause", text: "‹clause›" };
const anyStart: Fact = {
  any: fc.constantFrom(clause, { kind: "noun", text: "het einde" }, { kind: "unknown" }),
  example: clause,
  variants: [{ kind: "noun", text: "‹noun›" }, { kind: "unknown" }],
  coded: [],
};

/** References in the forms that the tables have. */
const references = [
  "GDPR art. 33(2)",
  "GDPR art. 33(3)(c)",
  "GDPR art. 28(2) and (4)",
  "GDPR art. 32(1)(b) and (c)",
  "GDPR art. 16 and 17",
  "GDPR chapter V, art. 44-49",
  "UAVG art. 46",
  "Implementing Decision (EU) 2023/1795",
  "Model Verwerkersovereenkomst 4.0, annex 1",
  "Convenant Digitale Onderwijsmiddelen en Privacy 3.0, art. 5",
  "ISO/IEC 17021-1",
  "processing agreement, annex 2",
];

const status = {
  subject: text("subject"),
  dueFrom: maybe(text("dueFrom"), null),
  mandatoryUntil: maybe(text("mandatoryUntil"), null),
  asOf: text("asOf"),
  daysOverdue: count(),
  action: oneOf(["erase", "anonymise", "return", "transfer", "restrict", "review", "none"]),
};
const reason = {
  id: text("id"),
  name: maybe(text("name"), null),
  basis: maybe(basis, null),
  period: text("period"),
  trigger: text("trigger"),
  triggerDay: text("triggerDay"),
  lastDay: text("lastDay"),
  eraseFrom: text("eraseFrom"),
  until: maybe(text("until"), null),
};

/** Facts of each function, by the place where it stands in a language. The first row that fits counts. */
const rows: readonly (readonly [place: RegExp, ...facts: Fact[]])[] = [
  [/^agreements\.document\.annex$/, text("label"), text("title")],
  [/^agreements\.document\.underlying$/, text("date"), text("description")],
  [/^agreements\.document\.kept$/, text("title"), maybe(text("version"))],
  [/^agreements\.document\./, text("text")],
  [
    /^agreements\.terms\.breach$/,
    record({ maxHours: maybe(count()), clockStart: oneOf(["awareness", "established"]) }),
  ],
  [
    /^agreements\.terms\.subProcessors$/,
    record({
      authorisation: oneOf(["general", "specific"]),
      noticeDays: maybe(count()),
      objection: oneOf(["yes", "no", "unknown"]),
    }),
  ],
  [
    /^agreements\.terms\.destruction$/,
    record({ destructionWithinDays: maybe(count()), handOverDays: maybe(count()) }),
  ],
  [
    /^agreements\.terms\.control$/,
    record({
      audit: record({
        perYear: maybe(count()),
        cost: oneOf(["school", "processor", "shared"]),
        acceptsThirdPartyReport: oneOf([true, false]),
      }),
    }),
  ],
  [
    /^agreements\.terms\.term$/,
    record({
      startsOn: text("startsOn"),
      endsOn: maybe(text("endsOn")),
      renewsFor: maybe(periods),
      noticePeriod: maybe(periods),
    }),
    given({ day: (day: string) => day }),
  ],
  [
    /^agreements\.findings\./,
    record({ basis, hours: count(), days: count(), providerDays: count() }),
  ],
  [/^agreements\.changes\./, record({ about: text("about") })],
  [
    /^agreements\.timeline\.description$/,
    record({
      agreementId: text("agreementId"),
      board: text("board"),
      supplier: text("supplier"),
      basis,
    }),
  ],
  [/^agreements\.timeline\./, text("about")],
  [/^breachReport\.phrases\.between$/, text("from"), text("to")],
  [/^breachReport\.phrases\./, text("value")],
  [/^breachIssues\./, record({ minimum: count(), maximum: count(), count: count() })],
  [/^breachRegister\.(?:right|erased|unseenAfter|broken)$/, count()],
  [/^breachClocks\.(?:left|late)$/, text("duration")],
  [/^mail\.findings\./, record({ count: maybe(count()) })],
  [/^mailReports\.findings\./, record({ count: count() })],
  [/^measures\.findings\./, record({ about: text("about"), basis })],
  [
    /^measures\.certificates\./,
    record({ day: maybe(text("day")), by: maybe(text("by")), count: count() }),
  ],
  [/^processorNotice\.term$/, text("sent"), text("due")],
  [
    /^processorNotice\.findings\.promised-item-missing$/,
    record({ item: items(promisedItems), basis }),
  ],
  [
    /^processorNotice\.findings\.statutory-item-missing$/,
    record({ item: items(statutoryItems), basis }),
  ],
  [/^processorNotice\.findings\./, record({ basis, hours: count() })],
  [/^processorNotice\./, text("name")],
  [/^insertDeclared\.limits$/, text("kinds")],
  [/^insertDeclared\./, record({ category: anyOf(codes(dataCategories)), count: count() })],
  [/^insertChangesInPlainWords\.location/, record({ about: anyOf(countryCodes) })],
  [
    /^insertChangesInPlainWords\.(?:sub|rec)/,
    record({ about: text("name"), country: anyOf(countryCodes) }),
  ],
  [
    /^insertChanges(?:InPlainWords)?\.subprocessor-outside/,
    record({ about: text("name"), country: anyOf(countryCodes) }),
  ],
  [/^insertChangesInPlainWords\.purpose/, record({ about: anyOf([...codes(purposes), "own"]) })],
  [/^insertChangesInPlainWords\.subject/, record({ about: anyOf(codes(dataSubjectCategories)) })],
  [
    /^insertChangesInPlainWords\.(?:data|retention)/,
    record({ about: anyOf(codes(dataCategories)) }),
  ],
  [/^insert(?:Findings|Changes|ChangesInPlainWords)\./, about],
  [/^(?:legal|article)Reference$/, { ...oneOf(references), coded: [] }],
  [/^insertForBoard\.(?:months|days|hours|age)$/, count()],
  [/^insertForBoard\.encryption$/, text("inTransit"), text("atRest")],
  [/^insertFor\w+\.minimumAge$/, count()],
  [/^insertFor\w+\.leaving$/, text("name"), given(["Brazilië", "Verenigde Staten"])],
  [/^insertFor\w+\.seatedIn$/, text("name"), text("country")],
  [/^insertFor\w+\.decides\./, text("maker"), maybe(text("services"), "")],
  [/^insertFor\w+\.made$/, text("maker"), text("products")],
  [/^insertFor\w+\.version$/, maybe(text("number")), maybe(text("day"))],
  [
    /^insertForBoard\.kept$/,
    record({
      period: maybe(text("period"), ""),
      trigger: text("trigger"),
      before: maybe(text("before")),
      after: maybe(text("after")),
    }),
  ],
  [
    /^insertFor\w+\.kept$/,
    record({
      period: maybe(text("period"), ""),
      start: anyStart,
      before: maybe(text("before")),
      after: maybe(text("after")),
      action: oneOf(["erase", "anonymise", "return", "transfer", "restrict", "review"]),
    }),
  ],
  [/^insertFor\w+\./, text("names")],
  [/^insertOutline\./, text("fact")],
  [/^tenantExport\.title$/, text("tenant")],
  [
    /^requestAnswer\.audiences\.\w+\.opening$/,
    record({ kind: oneOf(codes(requestKinds)), day: text("day") }),
  ],
  [/^requestAnswer\.backup$/, record({ name: text("name"), day: text("day") })],
  [/^requestAnswer\.access\.leftOut$/, count()],
  [/^requestAnswer\./, text("text")],
  [
    /^outbound\.portal\.body$/,
    record({ sender: text("sender"), link: text("link"), lastDay: text("lastDay") }),
  ],
  [/^outbound\.portal\.code$/, record({ sender: text("sender"), code: text("code") })],
  [/^services\.exit\.calendar$/, text("provider")],
  [
    /^services\.exit\.description$/,
    record({ customer: text("customer"), provider: text("provider"), basis }),
  ],
  [/^retention\.day$/, anyOf(["2026-08-01", "2027-12-31", "2028-02-29"])],
  [
    /^retention\.period$/,
    record({ years: count(), months: count(), weeks: count(), days: count() }),
  ],
  // Who is late, knows since when.
  [/^retention\.status\..+\.(?:due|overdue)$/, record({ ...status, dueFrom: text("dueFrom") })],
  [/^retention\.status\./, record(status)],
  [/^retention\.reasons\./, record(reason)],
  [
    /^retention\.steps\./,
    record({
      id: text("id"),
      fact: text("fact"),
      value: text("value"),
      to: anyOf(["school-year-end", "calendar-year-end", "month-end", "week-end", "next:10-01"]),
      period: periods,
      date: text("date"),
      from: text("from"),
      clamped: oneOf([true, false]),
      until: maybe(text("until"), null),
    }),
  ],
  [/^retention\.policy$/, text("id"), text("version"), text("hash")],
  [
    /^retention\.findings\./,
    record({
      about: anyOf(["pupil-file", "exam_answers"]),
      other: text("other"),
      reason: text("reason"),
    }),
  ],
  [/^retention\.unreadable$/, text("fact"), anyOf(["day", "epoch-ms", "number", "flag"])],
  [/^retention\.notApplied\./, text("ruleId")],
];

/**
 * What the function at a place of a language takes, as the facts of its arguments.
 *
 * @throws Error when no row says so: then a row is missing above.
 */
export function factsOf(place: string): readonly Fact[] {
  const row = rows.find(([pattern]) => pattern.test(place));
  if (row === undefined) throw new Error(`Say in facts-of-sentences.ts what ${place} takes.`);
  const [, ...facts] = row;
  return facts;
}
