import { syllablesOf } from "./syllables.ts";

/**
 * Terms that stand in the glossary of the law: an authority, a document, a number. They are no measure of how plain a sentence
 * is, since they have no other name.
 */
const legalTerms: readonly string[] = [
  "Autoriteit Persoonsgegevens",
  "Europese Commissie",
  "Europese Unie",
  "functionaris gegevensbescherming",
  "burgerservicenummer",
  "privacybijsluiter",
  "persoonsgegevens",
  "gegevens",
  "toestemming",
];

/** Sentences with fewer words are labels and headings. */
const FEWEST_WORDS = 5;

/** A running sentence with its score. */
export interface ScoredSentence {
  readonly sentence: string;
  readonly score: number;
}

/**
 * Running sentences of five words or more, each with its reading ease in Dutch: 207 - 0.93 × words - 77 × syllables a word.
 * Glossary terms and addresses are left out of both counts.
 *
 * @see W.H. Douma, De leesbaarheid van landbouwbladen (1960)
 */
export function scoredSentences(text: string): readonly ScoredSentence[] {
  return (
    text
      .split(/(?<=[.!?])\s+|\n+/)
      // What stands before a colon is the label of a fact.
      .map((sentence) => sentence.trim().replace(/^- (?:[^:]{1,80}: )?/, ""))
      .filter((sentence) => /[.!?]$/.test(sentence))
      .flatMap((sentence) => {
        const words = wordsOf(sentence);
        return wordsOf(sentence, false).length < FEWEST_WORDS || words.length === 0
          ? []
          : [{ sentence, score: easeOf(words) }];
      })
  );
}

/** The mean over the running sentences; 100 for a text without any. */
export function readingEase(text: string): number {
  const scores = scoredSentences(text).map(({ score }) => score);
  return scores.length === 0 ? 100 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function easeOf(words: readonly string[]): number {
  const syllables = words.map(syllablesOf).reduce((sum, count) => sum + count, 0);
  return 207 - 0.93 * words.length - (77 * syllables) / words.length;
}

function wordsOf(sentence: string, leaveOut = true): readonly string[] {
  const plain = sentence.replaceAll(/\S+@\S+|https?:\S+/g, "");
  const without = leaveOut
    ? legalTerms.reduce(
        (text, term) => text.replaceAll(new RegExp(`(?<!\\p{L})${term}(?!\\p{L})`, "giu"), " "),
        plain,
      )
    : plain;
  return without.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
}
