import { type AffectedBoard, notKnownYetFields } from "@bijsluiter/core/breaches";
import { fromWallClock, toWallClock } from "@bijsluiter/core/calendar";
import type { Answers } from "../forms/form-scope.tsx";
import { boardKey } from "./answer-parts.ts";
import type { DraftFacts } from "./answers-to-facts.ts";
import { type AskedField, questions } from "./questions.ts";

/** How to write them. */
export interface WriteOptions {
  /** Boards that can be ticked; without them boards are rows. */
  readonly boards?: readonly AffectedBoard[] | undefined;
  /** Facts that were said to be not known yet. */
  readonly notKnownYet?: readonly string[];
}

/** The answers that give `facts`, to begin a form with. The reverse of `answersToFacts`. */
export function factsToAnswers(facts: DraftFacts, options: WriteOptions = {}): Answers {
  const answers: Record<string, readonly string[]> = {};
  const write = (name: string, value: unknown) => {
    if (Array.isArray(value) && typeof value[0] === "string") answers[name] = value;
    else if (typeof value === "object" && value !== null)
      for (const [key, inner] of Object.entries(value)) write(`${name}.${key}`, inner);
    else if (value !== undefined) answers[name] = [value === true ? "yes" : String(value)];
  };
  for (const [group, known] of Object.entries(facts)) {
    for (const [key, value] of Object.entries(known)) {
      const name = `${group}.${key}`;
      const input = questions[name as AskedField];
      if (input === "boards" && options.boards)
        answers[name] = (value as readonly AffectedBoard[]).map(boardKey);
      else if (input === "moment") write(name, wallClockOf(String(value)));
      else if (input === "occurrence") write(name, momentsInside(value as object));
      else write(name, value);
    }
  }
  for (const field of notKnownYetFields)
    if (options.notKnownYet?.includes(field)) answers[`${field}.open`] = ["yes"];
  return answers;
}

const momentsInside = (occurred: object) =>
  Object.fromEntries(
    Object.entries(occurred).map(([key, value]) => [
      key,
      ["at", "from", "to"].includes(key) ? wallClockOf(String(value)) : value,
    ]),
  );

function wallClockOf(moment: string) {
  const { day, time, offset } = toWallClock(moment);
  const moments = fromWallClock(day, time);
  if (moments.kind !== "twice") return { day, time };
  return { day, time, which: moments.instants.findIndex((instant) => instant.endsWith(offset)) };
}
