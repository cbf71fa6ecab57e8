import type * as z from "zod/mini";
import { refuseUnless } from "../command/output-format.ts";

/** Something that `init` asks. Its name is also an option and a key of a file with answers. */
export interface Question {
  readonly name: string;
  readonly ask: string;
  /** Taken for no answer; an empty one leaves the answer out of the document. */
  readonly fallback: string;
  /** What was expected, when an answer does not do. */
  readonly refuse: (answer: string) => string | undefined;
}

/** Answers by the name of their question; an empty one is none. */
export type Answers = Readonly<Record<string, string>>;

/** What `check` tells to fill in. */
export const TO_FILL_IN = "nog invullen";

/** A question whose answer a schema takes. An empty answer does where the fallback is empty. */
export const asks = (
  name: string,
  ask: string,
  { schema, expected, fallback }: { schema: z.ZodMiniType; expected: string; fallback: string },
): Question => ({
  name,
  ask,
  fallback,
  refuse: (answer) =>
    (answer === "" && fallback === "") || schema.safeParse(answer).success ? undefined : expected,
});

/** A question for one of the codes. */
export const asksOne = (
  name: string,
  ask: string,
  codes: readonly string[],
  fallback: string,
): Question => ({
  name,
  ask: `${ask} (${codes.join(", ")})`,
  fallback,
  refuse: refuseUnless(codes),
});

/** A question for any number of codes, with commas between them. */
export const asksSome = (
  name: string,
  ask: string,
  codes: readonly string[],
  fallback: string,
): Question => ({
  name,
  ask,
  fallback,
  refuse: (answer) => answerItems(answer).flatMap((one) => refuseUnless(codes)(one) ?? [])[0],
});

/** The items of an answer with commas. */
export const answerItems = (answer: string): readonly string[] =>
  answer.split(",").flatMap((item) => item.trim() || []);
