import { promisedItems, statutoryItems } from "../../src/breaches/data/notice-items.ts";
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
  verifiedOn: maybe(text("verifiedOn"), null),
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
  [/^insertDeclared\./, record({ category: anyOf(codes(dataCategories)), count: count() })],
  [/^insert(?:Findings|Changes)\./, about],
  [/^insertForBoard\.(?:months|days|hours)$/, count()],
  [/^insertFor\w+\.decides\./, text("maker"), maybe(text("services"), "")],
  [/^insertFor\w+\.made$/, text("maker"), text("products")],
  [/^insertFor\w+\.version$/, maybe(text("number")), maybe(text("day"))],
  [/^insertFor\w+\./, text("names")],
  [
    /^insertOutline\.kept$/,
    record({
      period: maybe(text("period"), ""),
      trigger: text("trigger"),
      before: maybe(text("before")),
      after: maybe(text("after")),
    }),
  ],
  [/^insertOutline\./, text("fact")],
  [/^tenantExport\.title$/, text("tenant")],
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
  [/^retention\.reasons\..+\.hold-ended$/, record({ ...reason, until: text("until") })],
  [/^retention\.reasons\./, record(reason)],
  [
    /^retention\.steps\./,
    record({
      id: text("id"),
      fact: text("fact"),
      value: text("value"),
      to: text("to"),
      period: text("period"),
      date: text("date"),
      from: text("from"),
      clamped: oneOf([true, false]),
      until: maybe(text("until"), null),
    }),
  ],
  [/^retention\.policy$/, text("id"), text("version"), text("hash")],
  [
    /^retention\.findings\./,
    record({ about: text("about"), other: text("other"), reason: text("reason") }),
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
