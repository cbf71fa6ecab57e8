import { labelWords } from "../data/label-words.ts";

/** The kinds a word stands for, by the hash of its letters from last to first. */
export type LabelTable = ReadonlyMap<number, readonly string[]>;

/** Adds one letter to a hash. */
export function mix(hash: number, code: number): number {
  return Math.imul(hash, 0x01000193) ^ (code + 1);
}

/** The built-in words and those of the caller, made ready to be met backwards. */
export function createLabelTable(own: Readonly<Record<string, readonly string[]>>): LabelTable {
  const table = new Map<number, readonly string[]>();
  const add = (kind: string, words: readonly string[]) => {
    for (const word of words) {
      let hash = 0;
      for (let index = word.length - 1; index >= 0; index -= 1) {
        hash = mix(hash, word.charCodeAt(index));
      }
      table.set(hash, [...(table.get(hash) ?? []), kind]);
    }
  };
  for (const [kind, words] of Object.entries(labelWords)) add(kind, words.split(" "));
  for (const [kind, words] of Object.entries(own)) {
    add(
      kind,
      words.map((word) => word.toLowerCase().replaceAll(/[^\p{L}]/gu, "")),
    );
  }
  return table;
}
