import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isLanguage, type LanguageMessages, languages } from "../../src/messages/index.ts";
import { describeVocabulary } from "./describe-vocabulary.ts";
import { domainOfExport, domains } from "./domain-of-export.ts";
import { codesShown, faultsIn } from "./faults.ts";
import { pluralFaults } from "./plural-faults.ts";
import { examplesOf, onAnyFacts, type Sentence, sentencesOf } from "./sentences.ts";
import { untranslated } from "./untranslated.ts";

/** What a language knows of itself. */
export interface LanguageTraits {
  /** Texts that are the same in a language above it in the list: names, terms and words that the two share. */
  readonly sameWords: readonly string[];
  /** Words that follow a number and do not change with it, such as *uur*. */
  readonly invariable: readonly string[];
}

const sources = join(import.meta.dirname, "../../src/messages");

/**
 * The conformance kit: what every language owes, written once. A language passes it before it is listed.
 *
 * @param tag - BCP 47 tag, and the name of the folder.
 * @param messages - All its exports: `* as messages from "./index.ts"`.
 */
export async function describeLanguage(
  tag: string,
  messages: LanguageMessages,
  { sameWords, invariable }: LanguageTraits,
): Promise<void> {
  const sentences = sentencesOf(messages);
  const others = await languagesAbove(tag);
  // Codes are English words.
  const isWord = (code: string) =>
    tag === "en" ? /^[a-z]+$/.test(code) : sameWords.includes(code);
  const places = (of: readonly Sentence[]) => of.map(({ place }) => place);

  describe(`messages in ${tag}`, () => {
    it("has every export, and no other", () => {
      expect(Object.keys(messages).sort()).toEqual(Object.keys(domainOfExport).sort());
    });

    it.each(others)("has the texts of %s, and no other", (_other, theirs) => {
      expect(places(sentences).toSorted()).toEqual(places(theirs).toSorted());
    });

    it.each(others)("leaves nothing as it is in %s", (other, theirs) => {
      expect(untranslated([tag, sentences], [other, theirs], sameWords)).toEqual([]);
    });

    it("names itself", () => {
      const tags = sentences.filter(({ place }) => /(?:^|\.)language$/.test(place));
      expect(tags.map((sentence) => examplesOf(sentence))).toEqual(tags.map(() => [tag]));
    });

    it("has a text on any facts", () => {
      for (const sentence of sentences)
        onAnyFacts(sentence, (said) =>
          expect([sentence.place, ...faultsIn(said)]).toEqual([sentence.place]),
        );
    });

    it("has a text on the facts of the golden files", () => {
      const faults = sentences.flatMap((sentence) =>
        faultsIn(examplesOf(sentence)).map((fault) => `${sentence.place} ${fault}`),
      );
      expect(faults).toEqual([]);
    });

    it("shows no code that it is given", () => {
      expect(sentences.flatMap((sentence) => codesShown(sentence, isWord))).toEqual([]);
    });

    it("says none, one and two of a thing in the right way", () => {
      expect(sentences.flatMap((it) => pluralFaults(tag, it, invariable))).toEqual([]);
    });

    it.each(domains)("makes the sentences on %s that a person has read", async (domain) => {
      const made = sentences.filter(
        ({ place, facts }) =>
          facts.length > 0 && domainOfExport[place.replace(/\..*$/, "") as "agreements"] === domain,
      );
      const golden = join(sources, tag, "__snapshots__", `${domain}.md`);
      if (made.length > 0) await expect(goldenText(domain, made)).toMatchFileSnapshot(golden);
    });
  });

  describe(tag, () => describeVocabulary(messages));
}

/** The listed languages that come before this one; all of them, when it is not listed yet. */
async function languagesAbove(tag: string) {
  const listed = Object.entries(languages);
  const above = isLanguage(tag) ? listed.slice(0, Object.keys(languages).indexOf(tag)) : listed;
  return Promise.all(
    above.map(async ([other, load]) => [other, sentencesOf(await load())] as const),
  );
}

function goldenText(domain: string, sentences: readonly Sentence[]): string {
  const parts = sentences.map((sentence) =>
    [
      `## ${sentence.place}`,
      "",
      ...examplesOf(sentence).map((said) => `- ${said.replaceAll("\n", "<br>")}`),
      "",
    ].join("\n"),
  );
  return [`# Sentences on ${domain}`, "", ...parts].join("\n");
}
