import type { PiiMatch } from "../pii-match.ts";
import type { LabelTable, Says } from "./label-table.ts";
import type { Page } from "./page.ts";

/** A page, what is wanted of it and what was found on it. Indices are those of the bytes. */
export interface Desk {
  readonly page: Page;
  readonly bytes: Uint8Array;
  /** 1 at the place of each kind that is asked for. */
  readonly wanted: Uint8Array;
  readonly least: number;
  readonly labels: LabelTable;
  /** What was found, in no order; indices are those of the text. */
  hits: PiiMatch<string>[];
  /** What is added to an index of the bytes to make it one of the text. */
  base: number;
  /** The number looked at is stuck to letters, as in `ORD-111222333`: only a label makes it count. */
  glued: boolean;
  /** Last label looked for: up to where, what it says and where it stands. */
  memoAt: number;
  memoSays: Says;
  memoLabelAt: number;
  /** A stretch in which no label was found. */
  silentFrom: number;
  silentTo: number;
  /** Where IBANs may begin, as far as was read for it. */
  readonly heads: number[];
  headsTo: number;
}

/** The characters from `start` to `end`, folded to Latin-1. */
export function read(desk: Desk, start: number, end: number): string {
  const { page, bytes } = desk;
  if (page.folded) return String.fromCharCode(...bytes.subarray(start, end));
  return page.text.slice(Math.max(0, start - page.textAt), Math.max(0, end - page.textAt));
}
