import type { Language } from "../../src/messages/index.ts";
import * as nl from "../../src/messages/nl/index.ts";

/** Words that look like a program's and are names: of a standard, a scheme, a place on the web. */
const NAMES = /\b(?:iD|eHerkenning|sha-256|e-mail\w*)\b/g;

/** Addresses may hold anything. */
const ADDRESSES = /\S+@\S+|\b(?:https?:\/\/|www\.)\S+/g;

/** Every code with a hyphen that a text has been written for. */
const codes: ReadonlySet<string> = new Set(codesIn(nl).filter((key) => key.includes("-")));

function codesIn(words: unknown): readonly string[] {
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, inner]) => [key, ...codesIn(inner)]);
}

/** A few words of one language that the other has not. */
const giveaways: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:the|and|with|which|this|from|until|kept|does not|must be|is not|annex|art\. ?\d|GDPR|years?|months?|days?)\b/i,
  en: /(?<![\p{L}])(?:het|een|van|niet|wordt|worden|deze|zijn|bewaard|artikel|bijlage|lid|onder|AVG|tot en met|jaar|maanden)(?![\p{L}])/iu,
};

/** What a person should not have to read in a text, with the reason: a code, a word of a program, another language. */
export function programWordsIn(text: string, language: Language): readonly string[] {
  const plain = text.replaceAll(ADDRESSES, "").replaceAll(NAMES, "");
  const words = plain.split(/[^\p{L}\p{N}_-]+/u);
  return [
    ...words.filter((word) => codes.has(word) && !ORDINARY.has(word)).map((word) => `code ${word}`),
    ...words.filter((word) => /\p{L}_\p{L}/u.test(word)).map((word) => `snake_case ${word}`),
    ...words
      .filter((word) => /\p{Ll}\p{Lu}/u.test(word) && /^\p{Ll}/u.test(word))
      .map((word) => `camelCase ${word}`),
    ...words.filter((word) => /^P(?:\d+[YMWD])+$/.test(word)).map((word) => `period ${word}`),
    ...[...plain.matchAll(new RegExp(giveaways[language], "giu"))].map(
      ([word]) => `another language: ${word}`,
    ),
    ...(/\b(?:undefined|null|NaN)\b|\[object/.test(plain) ? ["a value that is not there"] : []),
    ...(/\p{L}'\p{L}/u.test(plain) ? ["a straight apostrophe"] : []),
  ];
}

/** Codes that are ordinary words as well. */
const ORDINARY: ReadonlySet<string> = new Set([
  "sign-on",
  "sub-processor",
  "sub-processors",
  "e-mail",
]);
