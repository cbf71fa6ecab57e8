import { dayText } from "../calendar/words/day-text.ts";
import { momentText } from "../calendar/words/moment-text.ts";
import type { Contact } from "../parties/contact.ts";
import type { FactField } from "./breach-facts.ts";
import type { ReportMessages } from "./breach-report-texts.ts";
import type { AffectedBoard } from "./report/affected-boards.ts";
import type { Count } from "./report/answers/count.ts";
import type { Action } from "./report/measures.ts";
import type { Occurrence } from "./report/timeline.ts";

type Say = (value: never, messages: ReportMessages) => string | readonly string[];

const sayCount = (value: Count, { breachReport }: ReportMessages) => {
  const { phrases, language } = breachReport;
  const number = new Intl.NumberFormat(language).format;
  switch (value.kind) {
    case "exact":
      return number(value.value);
    case "approximate":
      return phrases.approximately(number(value.value));
    case "range":
      return phrases.between(number(value.minimum), number(value.maximum));
    case "cannot-be-determined":
      return phrases.cannotBeDetermined;
  }
};

const sayOccurrence = (value: Occurrence, { breachReport }: ReportMessages) => {
  const { phrases, language } = breachReport;
  if (value.kind === "cannot-be-determined") return phrases.cannotBeDetermined;
  const moment = (at: string) => momentText(at, language);
  const text =
    value.kind === "moment"
      ? moment(value.at)
      : value.kind === "period"
        ? phrases.between(moment(value.from), moment(value.to))
        : phrases.ongoingSince(moment(value.from));
  return value.estimated ? phrases.estimated(text) : text;
};

const sayBoard = ({ name, administrationNumber, email }: AffectedBoard) => {
  const { scheme, value } = administrationNumber ?? {};
  return `${name}${scheme ? ` (${scheme.toUpperCase()} ${value})` : ""}, ${email}`;
};

const sayContact = ({ name, role, email, phone }: Contact) =>
  [name, role, email, phone].filter(Boolean).join(", ");

const sayAction = ({ description, owner, dueOn }: Action, { breachReport }: ReportMessages) => {
  const { actionOwners, phrases, language } = breachReport;
  const until = dueOn ? `, ${phrases.until(dayText(dueOn, language))}` : "";
  return `${description} (${actionOwners[owner]}${until})`;
};

const inTurn =
  <Item>(say: (item: Item, messages: ReportMessages) => string) =>
  (items: readonly Item[], messages: ReportMessages) =>
    items.map((item) => say(item, messages));

const sayMoment = (at: string, { breachReport }: ReportMessages) =>
  momentText(at, breachReport.language);

/** Texts of facts that are not simply a text or an option. */
const ways: Partial<Record<FactField, Say>> = {
  "timeline.discoveredAt": sayMoment,
  "timeline.awareAt": sayMoment,
  "timeline.occurred": sayOccurrence,
  "data.categories": inTurn(
    (code: keyof ReportMessages["dataCategoryLabels"], messages) =>
      messages.dataCategoryLabels[code].label,
  ),
  "data.records": sayCount,
  "people.categories": inTurn(
    (code: keyof ReportMessages["dataSubjectCategoryLabels"], messages) =>
      messages.dataSubjectCategoryLabels[code].label,
  ),
  "people.count": sayCount,
  "measures.actions": inTurn(sayAction),
  "boards.affected": inTurn(sayBoard),
  "contact.reporter": sayContact,
  "contact.contactPoint": sayContact,
};

/** Answer to one fact as text. `value` must be valid according to the schema of the report. */
export function factText(
  field: FactField,
  value: unknown,
  messages: ReportMessages,
): readonly string[] {
  const say = ways[field];
  if (say) return [say(value as never, messages)].flat();
  const options: Partial<Record<string, Readonly<Record<string, string>>>> =
    messages.breachReport.options;
  return [value].flat().map((answer) => options[field]?.[String(answer)] ?? String(answer));
}
