import type { Contact } from "../../../parties/contact.ts";
import { dataCategory } from "../../../vocabulary/data-category.ts";
import { dataSubjectCategory } from "../../../vocabulary/data-subject-category.ts";
import { edpbAnswers } from "../../data/edpb/edpb-answers.ts";
import type { Count } from "../../report/answers/count.ts";
import { sidesTouched } from "../../report/effect.ts";
import type { Timeline } from "../../report/timeline.ts";
import type { AuthorityNotice, EdpbFieldNumber } from "./authority-notice.ts";

/** Value of a field. */
export type EdpbValue = string | number | readonly string[];

/** Fields with their values. */
export type EdpbValues = readonly (readonly [EdpbFieldNumber, EdpbValue])[];

/** Fields with a value. */
export const filled = (
  ...rows: readonly (readonly [EdpbFieldNumber, EdpbValue | undefined])[]
): EdpbValues =>
  rows.flatMap(([no, value]) =>
    value === undefined || (Array.isArray(value) && value.length === 0)
      ? []
      : [[no, value] as const],
  );

const reach = ({ email, phone }: Contact) => [email, phone].filter(Boolean).join(", ");

/** Answers for sections 1 and 2: the notice, the controller and the contacts. */
export function whoAnswers(notice: AuthorityNotice): EdpbValues {
  const { phase, controller, reporter, officer, processor, report } = notice;
  const { contactPoint } = report.contact;
  return filled(
    [3, phase === "new" ? "new" : "followUp"],
    [5, phase === "withdraw" ? notice.reasons : undefined],
    [6, notice.earlierReference],
    [7, notice.reference],
    [12, controller.name],
    [13, reach(controller.contact)],
    [21, reporter.contact.name],
    [22, reach(reporter.contact)],
    [23, reporter.function],
    [24, reporter.function === "authorisedOrOther" ? reporter.contact.role : undefined],
    [29, officer ? "yes" : "no"],
    [30, officer?.name],
    [31, officer && reach(officer)],
    [33, "other"],
    [34, contactPoint.name],
    [35, contactPoint.role],
    [36, reach(contactPoint)],
    [38, processor ? "yes" : "no"],
    [39, processor && "processor"],
    [40, processor?.name],
    [41, processor && reach(processor.contact)],
    [52, processor?.toldAt?.slice(0, 10)],
  );
}

/** Answers for section 3: times, description, people and data. */
export function whatAnswers(notice: AuthorityNotice): EdpbValues {
  const { incident, timeline, effect, data, people, cause } = notice.report;
  const open = openAnswers(notice);
  const intent = cause?.intent;
  const origin = cause?.origin;
  const causeCode =
    origin === undefined || intent === undefined
      ? undefined
      : (edpbAnswers.cause[`${origin} ${intent}` as keyof typeof edpbAnswers.cause] ?? "unknown");
  return [
    ...open,
    ...whenAnswers(timeline),
    ...filled(
      [48, notice.awareAt],
      [49, notice.reasonsForDelay],
      [50, edpbAnswers["timeline.discovery"][timeline.discovery]],
      [51, incident.summary],
      [55, effect?.effects && sidesTouched(effect.effects)],
      [57, effect?.unintelligible && edpbAnswers["effect.unintelligible"][effect.unintelligible]],
      [60, incident.kind && edpbAnswers["incident.kind"][incident.kind]],
      [61, causeCode],
      [62, incident.narrative],
      [
        65,
        people?.categories &&
          codesOf(people.categories.map((code) => dataSubjectCategory(code).edpbCategories)),
      ],
      [67, people?.count && countKind(people.count)],
      [68, people?.count && numberOf(people.count)],
      [
        70,
        data?.categories && codesOf(data.categories.map((code) => dataCategory(code).edpbTypes)),
      ],
      [71, data?.explanation],
      [72, data?.records && countKind(data.records)],
      [73, data?.records && numberOf(data.records)],
    ),
  ];
}

const codesOf = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())];

function whenAnswers({ occurred }: Partial<Timeline>): EdpbValues {
  if (occurred === undefined) return [];
  const from = "from" in occurred ? occurred.from : "at" in occurred ? occurred.at : undefined;
  const isEstimated = "estimated" in occurred && occurred.estimated === true;
  return filled(
    [44, edpbAnswers["timeline.occurred"][occurred.kind]],
    [45, isEstimated ? "yes" : undefined],
    [46, from],
    [47, "to" in occurred ? occurred.to : undefined],
  );
}

/** Fields for which the template allows "not known yet" in an incomplete notice. */
const openFields = {
  "timeline.occurred": [44, "toBeDetermined"],
  "effect.unintelligible": [57, "toBeDetermined"],
  "incident.kind": [60, "toBeDetermined"],
  "cause.origin": [61, "toBeDetermined"],
  "people.categories": [65, "notYetKnown"],
  "people.count": [67, "toBeDetermined"],
  "data.categories": [70, "notYetKnown"],
  "data.records": [72, "toBeDetermined"],
  "consequences.impacts": [85, "toBeDetermined"],
  "consequences.severity": [87, "toBeDetermined"],
} as const;

function openAnswers({ report }: AuthorityNotice): EdpbValues {
  const open: readonly string[] = report.kind === "incomplete" ? report.notKnownYet : [];
  return Object.entries(openFields)
    .filter(([field]) => open.includes(field))
    .map(([, [no, value]]) => [no, value]);
}

function countKind({ kind }: Count): string {
  if (kind === "range") return "approximate";
  return kind === "cannot-be-determined" ? "cannotBeDetermined" : kind;
}

function numberOf(count: Count): number | undefined {
  if (count.kind === "range") return count.maximum;
  return count.kind === "cannot-be-determined" ? undefined : count.value;
}
