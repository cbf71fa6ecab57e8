import { type Sentence, saidOnEachCode } from "./sentences.ts";

/** Where a code stands in a sentence by intent: an auditor holds it against the policy, which is written in codes. */
const FOR_AUDITORS =
  /^retention\.(?:status|reasons)\.auditor\.|^retention\.(?:steps|policy|notApplied)/;

/** What no text may hold, with the reason. */
const never: readonly (readonly [fault: string, pattern: RegExp])[] = [
  ["is empty", /^\s*$/],
  ["lacks a fact that it takes", /\b(?:undefined|null|NaN)\b|\[object/],
  ["has a name of a program in it", /\p{L}_\p{L}|\$\{/u],
  ["has two spaces, or one before a full stop", / {2}| \.(?=\s|$)/],
  [
    "judges that something is compliant",
    /complian|conform de AVG|voldoet aan de AVG|conforme au RGPD/i,
  ],
];

/** What is wrong with the words of a sentence. */
export function faultsIn(said: readonly string[]): readonly string[] {
  const texts = said.length === 0 ? [""] : said;
  return texts.flatMap((text) =>
    never.filter(([, pattern]) => pattern.test(text)).map(([fault]) => fault),
  );
}

/**
 * Codes among the facts of a sentence that it shows as they are.
 *
 * @param isWord - Whether a code is a word of the language too: in English, each plain one such as `contact`.
 */
export function codesShown(
  sentence: Sentence,
  isWord: (code: string) => boolean,
): readonly string[] {
  if (FOR_AUDITORS.test(sentence.place)) return [];
  return saidOnEachCode(sentence)
    .filter(([code, said]) => !isWord(code) && stands(code, said))
    .map(([code, said]) => `${sentence.place} shows ${code}: ${said}`);
}

const stands = (code: string, text: string) =>
  text.includes(code) && new RegExp(`(?<![\\p{L}\\d-])${code}(?![\\p{L}\\d-])`, "u").test(text);
