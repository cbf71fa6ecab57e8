import { type Sentence, saidOf } from "./sentences.ts";

/**
 * Sentences whose words are not those of the number in them: two numbers of one plural category that are said
 * differently, or two of different categories that are said alike, before a word that is not `invariable`.
 *
 * @see Unicode CLDR, language plural rules
 */
export function pluralFaults(
  tag: string,
  sentence: Sentence,
  invariable: readonly string[],
): readonly string[] {
  const category = new Intl.PluralRules(tag);
  const pairs = [
    [0, 1],
    [1, 2],
    [2, 5],
  ] as const;
  return pairs.flatMap(([less, more]) => {
    const others = withoutNumber(sentence, more);
    return withoutNumber(sentence, less).flatMap((said, at) => {
      const other = others[at] ?? "";
      const [, word = ""] = /# ?(\p{L}*)/u.exec(said) ?? [];
      // Nothing is counted before a full stop, and a sentence may leave out what there is none of.
      if (word === "" || invariable.includes(word) || !other.includes("#")) return [];
      const shouldBeAlike = category.select(less) === category.select(more);
      return (said === other) === shouldBeAlike ? [] : [`${sentence.place}: ${said} | ${other}`];
    });
  });
}

const withoutNumber = (sentence: Sentence, number: number) =>
  saidOf(sentence, number).map((said) =>
    said.replaceAll(new RegExp(`(?<!\\d)${number}(?!\\d)`, "g"), "#"),
  );
