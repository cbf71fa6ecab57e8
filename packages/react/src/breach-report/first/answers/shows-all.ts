import type { Answers } from "../../../forms/form-scope.tsx";
import { contactParts } from "../../answers/answer-parts.ts";
import { type FirstField, firstKinds, firstPeople } from "../../answers/questions.ts";
import type { FirstSettings } from "../first-settings.ts";

const moment = ["when", "day", "month", "year", "hour", "minute", "which"];

/** What the controls of each fact are called, behind its name; nothing is the name itself. */
const controls: Readonly<Record<FirstField, readonly string[]>> = {
  "incident.kind": [""],
  "incident.summary": [""],
  "timeline.discoveredAt": moment,
  "timeline.discovery": [""],
  "timeline.occurred": ["now", "kind"],
  "people.categories": ["", "open"],
  "people.count": ["kind", "value", "open"],
  "data.categories": ["", "open"],
  "measures.taken": ["", "open"],
  "contact.reporter": contactParts,
  "contact.contactPoint": contactParts,
  "boards.affected": ["", "open"],
};

/** Of some facts the six questions offer a few answers only. */
const offered: Readonly<Record<string, readonly string[]>> = {
  "incident.kind": [...firstKinds, "not-known-yet"],
  "people.categories": firstPeople,
  "timeline.occurred.kind": ["not-known-yet"],
  "people.count.kind": ["exact", "approximate", "not-known-yet"],
  "data.records.kind": ["exact"],
};

/** Whether the six questions can show these answers in full; those of the whole form may say more, such as a second board. */
export function showsAll(answers: Answers, { questions, given }: FirstSettings): boolean {
  const fields = questions.flatMap(({ asks }) => asks);
  const names = fields.flatMap((field) =>
    controls[field].map((part) => (part ? `${field}.${part}` : field)),
  );
  if (fields.includes("data.categories")) names.push("data.records.kind", "data.records.value");
  return Object.entries(answers).every(([name, values]) => {
    const isBlank = values.every((value) => !value.trim());
    if (isBlank || String(given[name]) === String(values)) return true;
    if (name === "boards.affected" && values.length > 1) return false;
    return names.includes(name) && values.every((value) => offered[name]?.includes(value) ?? true);
  });
}
