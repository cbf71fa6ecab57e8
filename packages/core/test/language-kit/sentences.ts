import fc from "fast-check";
import type { Fact } from "./facts.ts";
import { factsOf } from "./facts-of-sentences.ts";

/** A text of a language and where it stands, or a function that makes one. */
export interface Sentence {
  readonly place: string;
  readonly say: (facts: readonly unknown[]) => readonly string[];
  /** Facts of each argument; none for a text that is written out. */
  readonly facts: readonly Fact[];
}

/** Every text of a language, in the order of its sources. */
export function sentencesOf(words: unknown, place = ""): readonly Sentence[] {
  if (typeof words === "string") return [{ place, say: () => [words], facts: [] }];
  if (typeof words === "function")
    return [{ place, say: (facts) => [words(...facts)].flat(), facts: factsOf(place) }];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, inner]) =>
    sentencesOf(inner, place === "" ? key : `${place}.${key}`),
  );
}

/** What a sentence is on the facts of the golden files: first all of them, then each one in another way. */
export function examplesOf({ facts, say }: Sentence): readonly string[] {
  const all = facts.map(({ example }) => example);
  const others = facts.flatMap(({ variants }, at) => variants.map((value) => all.with(at, value)));
  return [...new Set([all, ...others].map((each) => say(each).join(" ")))];
}

/** Calls `check` with what a sentence says on any facts. */
export function onAnyFacts(
  { facts, say }: Sentence,
  check: (said: readonly string[]) => void,
): void {
  fc.assert(
    fc.property(fc.tuple(...facts.map(({ any }) => any)), (each) => {
      check(say(each));
    }),
    { numRuns: facts.length === 0 ? 1 : 50 },
  );
}

/** What a sentence says on a number, once for each fact that is a number. */
export function saidOf({ facts, say }: Sentence, number: number): readonly string[] {
  const all = facts.map(({ example }) => example);
  return facts.flatMap(({ counts }, at) =>
    (counts?.(number) ?? []).map((value) => say(all.with(at, value)).join(" ")),
  );
}

/** What a sentence says on each code that it may be given. */
export function saidOnEachCode({
  facts,
  say,
}: Sentence): readonly (readonly [code: string, said: string])[] {
  const all = facts.map(({ example }) => example);
  return facts.flatMap(({ coded }, at) =>
    coded.map(([code, value]) => [code, say(all.with(at, value)).join(" ")] as const),
  );
}
