import { labelWords } from "../data/label-words.ts";
import { piiKinds } from "../data/pii-kinds.ts";

/** 1 at the place of each kind that a word stands for. */
export type Says = Uint8Array;

/** What words say, by the hash of their letters from last to first. */
export interface LabelTable {
  readonly says: ReadonlyMap<number, Says>;
  /** Marks the last bits of every hash: most words are none of ours, and need no look in the map. */
  readonly marks: Uint8Array;
}

/** Place of the words that say it is none of the kinds; those of the caller's own kinds follow. */
export const OTHER: number = piiKinds.length;
const MARKS = 1 << 13;

/** The place of a hash among the marks. */
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

/** The built-in words and those of the caller, made ready to be met backwards; `places` are all kinds in order. */
export function createLabelTable(
  own: Readonly<Record<string, readonly string[]>>,
  places: readonly string[],
): LabelTable {
  const says = new Map<number, Says>();
  const marks = new Uint8Array(MARKS);
  const add = (kind: string, word: string) => {
    let hash = 0;
    for (let index = word.length - 1; index >= 0; index -= 1) {
      hash = mix(hash, word.charCodeAt(index));
    }
    const kinds = says.get(hash) ?? new Uint8Array(places.length);
    kinds[places.indexOf(kind)] = 1;
    says.set(hash, kinds);
    marks[markOf(hash)] = 1;
  };
  for (const [kind, words] of Object.entries(labelWords)) {
    for (const word of words.split(" ")) add(kind, word);
  }
  for (const [kind, words] of Object.entries(own)) {
    for (const word of words) add(kind, word.toLowerCase().replaceAll(/[^\p{L}]/gu, ""));
  }
  return { says, marks };
}
