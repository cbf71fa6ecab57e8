import {
  type AffectedBoard,
  type NotKnownYetField,
  notKnownYetFields,
} from "@bijsluiter/core/breaches";
import { fromWallClock, toWallClock } from "@bijsluiter/core/calendar";
import { partsOf } from "../../forms/fields/moment/read-moment.ts";
import type { Answers } from "../../forms/form-scope.tsx";
import { boardKey, NOT_KNOWN_YET } from "./answer-parts.ts";
import type { DraftFacts } from "./answers-to-facts.ts";
import { askedGroups, questions } from "./questions.ts";

/** How to write them. */
export interface WriteOptions {
  /** Boards that can be ticked; without them boards are rows. */
  readonly boards?: readonly AffectedBoard[];
  /** Facts that were said to be not known yet. */
  readonly notKnownYet?: readonly string[];
}

/** The answers that give `facts`, to begin a form with. The reverse of `answersToFacts`. */
export function factsToAnswers(
  facts: DraftFacts & { readonly news?: object },
  { boards, notKnownYet = [] }: WriteOptions = {},
): Answers {
  const answers: Record<string, readonly string[]> = {};
  const write = (name: string, value: unknown): void => {
    if (value === undefined) return;
    if (name === "boards.affected" && boards)
      answers[name] = (value as readonly AffectedBoard[]).map(boardKey);
    else if (isMoment.test(name)) Object.assign(answers, wallClockOf(name, String(value)));
    else if (Array.isArray(value) && typeof value[0] !== "object") answers[name] = value;
    else if (typeof value === "object" && value !== null)
      for (const [key, inner] of Object.entries(value)) write(`${name}.${key}`, inner);
    else answers[name] = [value === true ? "yes" : String(value)];
  };
  for (const group of ["news", ...askedGroups] as const) write(group, facts[group]);
  for (const field of notKnownYetFields)
    if (notKnownYet.includes(field)) Object.assign(answers, openAnswer(field));
  return answers;
}

/** As the control of that fact says it: the last of its answers, or a radio button of its own. */
export function openAnswer(field: NotKnownYetField): Answers {
  const input = questions[field];
  if (input === "one") return { [field]: [NOT_KNOWN_YET] };
  if (input === "count" || input === "occurrence") return { [`${field}.kind`]: [NOT_KNOWN_YET] };
  return { [`${field}.open`]: ["yes"] };
}

const isMoment = /^timeline\.(\w+At|occurred\.(at|from|to))$/;

/** The fields of a moment that is known. */
export function wallClockOf(name: string, moment: string): Answers {
  const { day, time, offset } = toWallClock(moment);
  const moments = fromWallClock(day, time);
  const answers = Object.fromEntries(
    Object.entries(partsOf(day, time)).map(([part, value]) => [`${name}.${part}`, [value]]),
  );
  if (moments.kind !== "twice") return answers;
  const which = moments.instants.findIndex((instant) => instant.endsWith(offset));
  return { ...answers, [`${name}.which`]: [String(which)] };
}
