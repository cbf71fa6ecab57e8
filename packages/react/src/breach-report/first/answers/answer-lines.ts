import { type AffectedBoard, momentText } from "@bijsluiter/core/breaches";
import type { ReadAnswers } from "../../answers/answers-to-facts.ts";
import type { FirstField } from "../../answers/questions.ts";
import type { FirstScope } from "../first-scope.ts";
import { ONGOING } from "./first-answers.ts";

type Facts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
type Labels = Readonly<Record<string, string>>;

/** What the answers to one question say, a line each. */
export function answerLines(
  field: FirstField,
  {
    facts,
    answers,
  }: { readonly facts: ReadAnswers["facts"]; readonly answers: FirstScope["given"] },
  scope: Pick<FirstScope, "words" | "texts">,
): readonly string[] {
  const [group = "", name = ""] = field.split(".");
  const value = (facts as Facts)[group]?.[name];
  const { check } = scope.words;
  if (field === "timeline.occurred") {
    const said = answers[ONGOING]?.[0];
    return [check.ongoing[said as "yes"] ?? check.open[field] ?? scope.words.notKnownYet];
  }
  if (value === undefined) return [check.open[field] ?? scope.words.notKnownYet];
  return lines[field](value, scope);
}

const named = (labels: Labels, code: string) => labels[code] ?? code;
const person = (value: unknown) => {
  const { name, email, phone } = value as Readonly<Record<string, string | undefined>>;
  return [name, email, phone].flatMap((one) => one ?? []);
};
const said = (value: unknown) => [String(value)];

const lines: Readonly<
  Record<
    FirstField,
    (value: unknown, scope: Pick<FirstScope, "words" | "texts">) => readonly string[]
  >
> = {
  "incident.kind": (code, { words }) => [named(words.kinds, String(code))],
  "incident.summary": said,
  "timeline.discoveredAt": (moment, { texts }) => [
    momentText(String(moment), texts.messages.breachReport.language),
  ],
  "timeline.discovery": (code, { words }) => [named(words.discovery, String(code))],
  "timeline.occurred": said,
  "people.categories": (codes, { words }) => [
    (codes as readonly string[]).map((code) => named(words.people, code)).join(", "),
  ],
  "people.count": (count, { words }) => {
    const { value } = count as { readonly value?: unknown };
    return [typeof value === "number" ? words.check.people(value) : String(value ?? "")];
  },
  "data.categories": (codes, { words }) =>
    (codes as readonly string[]).map((code) => named(words.data, code)),
  "measures.taken": said,
  "contact.reporter": person,
  "contact.contactPoint": person,
  "boards.affected": (boards) => (boards as readonly AffectedBoard[]).map(({ name }) => name),
};
