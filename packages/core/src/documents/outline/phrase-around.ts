import type { DocumentPhrase } from "./document-text.ts";

/** Stands where the parts come; no text holds it. */
const PLACE = "\u0000";

/** A sentence that somebody's words are put in, with `parts` in the place of those words. */
export function phraseAround(
  say: (words: string) => string,
  parts: DocumentPhrase["parts"],
): DocumentPhrase {
  const [before = "", ...after] = say(PLACE).split(PLACE);
  return { parts: [before, ...after.flatMap((text) => [...parts, text])] };
}
