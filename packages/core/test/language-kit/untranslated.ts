import { examplesOf, type Sentence } from "./sentences.ts";

/**
 * Texts that are the same in both languages, and are not among the `sameWords`. Names of countries may be the same where
 * Unicode CLDR has one spelling in both languages too.
 */
export function untranslated(
  [tag, sentences]: readonly [tag: string, sentences: readonly Sentence[]],
  [otherTag, others]: readonly [tag: string, sentences: readonly Sentence[]],
  sameWords: readonly string[],
): readonly string[] {
  const allowed = new Set(sameWords);
  const theirs = new Map(others.map((sentence) => [sentence.place, sentence]));
  return sentences.flatMap((sentence) => {
    const { place } = sentence;
    const other = theirs.get(place);
    const [mine = ""] = examplesOf(sentence);
    if (other === undefined || mine !== examplesOf(other)[0]) return [];
    if (!/\p{L}/u.test(mine.replaceAll(/‹\w+›/g, "")) || allowed.has(mine)) return [];
    const [, country] = /^countryNames\.(.+)$/.exec(place) ?? [];
    if (country && nameIn(tag, country) === nameIn(otherTag, country)) return [];
    return [`${place}: ${mine}`];
  });
}

const nameIn = (tag: string, country: string) =>
  new Intl.DisplayNames(tag, { type: "region" }).of(country);
