import { namePrefixes } from "../../data/name-words.ts";

/** A street in a text: where it begins, and whether its last word says that it is one. */
export interface Street {
  readonly start: number;
  readonly isNamed: boolean;
}

/** Words of a street at most. */
const MOST_WORDS = 6;
/** Ends of the names of streets. */
const suffix =
  /(?:straat|str\.|laan|weg|plein|kade|gracht|singel|dreef|hof|steeg|pad|dijk|park|markt|brink|plantsoen|boulevard|wal|erf|haven|baan|vaart|werf|ring|meent|lei)$/i;
const capital = /^(?:['’]s-)?\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const small = /^(?:['’]s-)?\p{L}[\p{L}\p{M}'’.-]*$/u;
const ordinal = /^\d{1,2}(?:e|de|ste)$/;
const numberSign = /^(?:nr|no|nummer|huisnummer|huisnr)\.?$/i;
/** Words that go before a street and do not belong to it. */
const leading =
  /^(?:Op|In|Aan|Naar|Bij|Te|Adres|Bezoekadres|Postadres|Woonadres|Locatie|De heer|Wij|Ik)$/;

let connectors: ReadonlySet<string> | undefined;

/** The street that ends where `text` does, before its house number; undefined when there is none. */
export function streetBefore(text: string): Street | undefined {
  connectors ??= new Set(namePrefixes.split(" "));
  const words = wordsBefore(text);
  if (words.at(-1) !== undefined && numberSign.test(words.at(-1)?.text ?? "")) words.pop();
  const last = words.at(-1);
  if (last === undefined) return undefined;
  // `Plein 1944`
  const isYear = /^\d{3,4}$/.test(last.text) && words.length > 1;
  const named = isYear ? words.at(-2) : last;
  const isNamed = named !== undefined && suffix.test(named.text);
  let first = words.length;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const { text: word } = words[index] ?? { text: "" };
    const isLast = index === words.length - 1;
    if (
      !(
        connectors.has(word) ||
        ordinal.test(word) ||
        capital.test(word) ||
        (isLast && (isYear || (isNamed && small.test(word))))
      )
    )
      break;
    if (capital.test(word) || ordinal.test(word) || (isLast && isNamed)) {
      if (leading.test(word)) break;
      first = index;
    }
  }
  const head = words[first];
  if (head === undefined) return undefined;
  // "Laan van Meerdervoort": the first word says it.
  return { start: head.start, isNamed: isNamed || suffix.test(head.text) };
}

/** The last words of a line, up to a sign that ends a phrase. */
function wordsBefore(text: string): { text: string; start: number }[] {
  const phrase = text.split(/[\n\r\t,;:|()<>"[\]{}*=#+~&%`“”«»（）【】]/).at(-1) ?? "";
  const from = text.length - phrase.length;
  const words = [...phrase.matchAll(/[^ \u00a0]{1,64}/g)].map(({ 0: word, index }) => {
    // Signs before the name: `-Dorpsstraat`, `‘Dorpsstraat`; not those of `'s-Gravenweg`.
    const signs = /^['’]s-/.test(word)
      ? 0
      : (/^[-'‘’_./]{0,3}(?=\p{Lu})/u.exec(word)?.[0].length ?? 0);
    return { text: word.slice(signs), start: from + index + signs };
  });
  return words.slice(-MOST_WORDS);
}
