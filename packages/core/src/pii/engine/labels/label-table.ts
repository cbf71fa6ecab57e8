import {
  idWords,
  numberEndings,
  otherStems,
  otherWords,
  unitWords,
} from "../../data/other-words.ts";

/** 1 at the place of each kind that a word stands for. */
export type Says = Uint8Array;

/** Label words by the hash of their letters, from last to first. */
export interface LabelTable {
  readonly says: ReadonlyMap<number, Says>;
  /** Marks the last bits of every hash: most words are no labels, and need no lookup in the map. */
  readonly marks: Uint8Array;
  /** What a word that is no label says: nothing of any kind. */
  readonly silence: Says;
  /** Hashes of the units and counted things that make an amount of the number before them. */
  readonly units: ReadonlySet<number>;
  /** 1 at the place of each kind whose labels count for the next number only. */
  readonly nextOnly: Uint8Array;
}

/** Place of the words that say that a number is none of the kinds; the kinds follow. */
export const OTHER = 0;
/** Place of the words of programs: an id, a size, a time. */
export const ID = 1;
const MARKS = 1 << 13;

/** Index of a hash among the marks. */
function markOf(hash: number): number {
  return (hash ^ (hash >>> 13)) & (MARKS - 1);
}

/** What the word with this hash says. */
export function saysOf({ says, marks }: LabelTable, hash: number): Says | undefined {
  return marks[markOf(hash)] === 0 ? undefined : says.get(hash);
}

/** Adds one letter to a hash. */
export function mix(hash: number, code: number): number {
  return Math.imul(hash, 0x01000193) ^ (code + 1);
}

/** The hash of a word. */
function hashOf(word: string): number {
  let hash = 0;
  for (let index = word.length - 1; index >= 0; index -= 1)
    hash = mix(hash, word.charCodeAt(index));
  return hash;
}

/** What the table needs of a kind. */
interface Labelled {
  readonly kind: string;
  readonly words: string;
  readonly labelsNextOnly?: boolean;
}

/** Label words by the code of a kind, or `other`. */
export type WordsByKind = Readonly<Record<string, readonly string[]>>;

/**
 * The words of the kinds and those of the caller, ready to be met backwards.
 *
 * @param places - Codes of all kinds by place, the caller's own among them.
 */
export function createLabelTable(
  kinds: readonly Labelled[],
  own: WordsByKind,
  places: readonly string[],
): LabelTable {
  const says = new Map<number, Says>();
  const marks = new Uint8Array(MARKS);
  const add = (kind: string, word: string) => {
    const hash = hashOf(word);
    const said = says.get(hash) ?? new Uint8Array(places.length);
    said[places.indexOf(kind)] = 1;
    says.set(hash, said);
    marks[markOf(hash)] = 1;
  };
  const nextOnly = new Uint8Array(places.length);
  for (const { kind, words, labelsNextOnly } of kinds) {
    // A kind without words has none, and not the empty one.
    for (const word of words.split(" ")) if (word !== "") add(kind, word);
    if (labelsNextOnly) nextOnly[places.indexOf(kind)] = 1;
  }
  const others = otherWords.split(" ");
  for (const word of others) add("other", word);
  for (const ending of numberEndings.split(" "))
    for (const stem of [...others, ...otherStems.split(" ")]) add("other", stem + ending);
  for (const word of idWords.split(" ")) add("id", word);
  for (const [kind, words] of Object.entries(own)) {
    for (const word of words) add(kind, word.toLowerCase().replaceAll(/[^\p{L}]/gu, ""));
  }
  const units = new Set(unitWords.split(" ").map(hashOf));
  return { says, marks, silence: new Uint8Array(places.length), units, nextOnly };
}
