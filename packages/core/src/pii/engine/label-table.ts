import { labelWords } from "../data/label-words.ts";

/** The kinds a word stands for, by the hash of its letters from last to first. */
export interface LabelTable {
  readonly kinds: ReadonlyMap<number, readonly string[]>;
  /** Marks the last bits of every hash: most words are none of ours, and need no look in the map. */
  readonly marks: Uint8Array;
}

const MARKS = 1 << 13;

/** The place of a hash among the marks. */
function markOf(hash: number): number {
  return (hash ^ (hash >>> 13)) & (MARKS - 1);
}

/** The kinds that the word with this hash stands for. */
export function kindsOf({ kinds, marks }: LabelTable, hash: number): readonly string[] | undefined {
  return marks[markOf(hash)] === 0 ? undefined : kinds.get(hash);
}

/** Adds one letter to a hash. */
export function mix(hash: number, code: number): number {
  return Math.imul(hash, 0x01000193) ^ (code + 1);
}

/** The built-in words and those of the caller, made ready to be met backwards. */
export function createLabelTable(own: Readonly<Record<string, readonly string[]>>): LabelTable {
  const kinds = new Map<number, readonly string[]>();
  const marks = new Uint8Array(MARKS);
  const add = (kind: string, words: readonly string[]) => {
    for (const word of words) {
      let hash = 0;
      for (let index = word.length - 1; index >= 0; index -= 1) {
        hash = mix(hash, word.charCodeAt(index));
      }
      kinds.set(hash, [...(kinds.get(hash) ?? []), kind]);
      marks[markOf(hash)] = 1;
    }
  };
  for (const [kind, words] of Object.entries(labelWords)) add(kind, words.split(" "));
  for (const [kind, words] of Object.entries(own)) {
    add(
      kind,
      words.map((word) => word.toLowerCase().replaceAll(/[^\p{L}]/gu, "")),
    );
  }
  return { kinds, marks };
}
