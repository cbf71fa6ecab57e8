import { join } from "node:path";

/**
 * Path of a golden file in `test/golden`, to be given to `toMatchFileSnapshot`. A golden file is a whole text that a
 * person reads in review; `npm run test:watch -- -u` writes it again.
 */
export const golden = (name: string): string => join(import.meta.dirname, "golden", name);

/** Markdown list of sentences, each on its line. */
export const listed = (sentences: readonly string[]): string =>
  sentences.map((sentence) => `- ${sentence}\n`).join("");
