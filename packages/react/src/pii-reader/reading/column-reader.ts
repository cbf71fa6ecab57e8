import { scanTable, type TableColumn } from "@bijsluiter/core/pii";
import { createDistinctValues, type DistinctValues } from "./people/distinct-values.ts";
import { hashBytes } from "./people/hash-text.ts";
import { isIdentifyingColumn } from "./people/identifying-kinds.ts";
import { textOf } from "./read-pieces.ts";

/** Reads the cells of one column. */
export interface ColumnReader {
  readonly take: (bytes: Uint8Array, start: number, end: number) => void;
  /** Says that no more comes. */
  readonly finish: () => void;
  /** Counts the identifiers that differ; undefined where the column tells nobody apart. */
  readonly people: DistinctValues | undefined;
}

/** Of this part of the cells that are of the kind of their column, the column is known. */
const SETTLED = 0.8;
/** Cells of one form that are looked at in a column; what they do not show, the next does not either. */
const LOOKS = 200;
const FORMS = 1 << 12;
const REPEATS = 1 << 14;
/** Bytes of cells that wait to be looked at together. */
const WAITING = 1 << 18;
const LONGEST_CELL = 1 << 14;
const SPACE = 0x20;
const PRIME = 0x01000193;

const LENGTHS = 64;

const LETTER = 1;
const DIGIT = 2;
const BLANK = 3;
/** What a byte is: a letter, a digit, a blank, or a sign that stands for itself. */
const classes = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, code) => {
  if (code <= SPACE) return BLANK;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  const lower = code | 0x20;
  return code > 0x7f || (lower > 0x60 && lower < 0x7b) ? LETTER : code;
});
/** Starts reading a column of which the head of the table told the name and the kind. */
export function createColumnReader(
  column: TableColumn | undefined,
  tell: (kinds: readonly string[]) => void,
): ColumnReader {
  const people = column && isIdentifyingColumn(column) ? createDistinctValues() : undefined;
  const isSettled = people !== undefined || (column?.kind !== undefined && column.share >= SETTLED);
  const lengths = new Uint8Array(LENGTHS);
  const forms = new Int32Array(FORMS);
  const looks = new Uint8Array(FORMS);
  const known = new Int32Array(REPEATS);
  const head = new TextEncoder().encode(`${column?.name?.replaceAll(/[\t\r\n"]/g, " ") ?? ""}\n`);
  const waiting = new Uint8Array(WAITING);
  let size = 0;

  const look = () => {
    if (size === 0) return;
    const bytes = new Uint8Array(head.length + size);
    bytes.set(head);
    bytes.set(waiting.subarray(0, size), head.length);
    size = 0;
    const { columns, matches } = scanTable(textOf(bytes), { format: "tsv" });
    tell([...columns.flatMap(({ kind }) => kind ?? []), ...matches.map(({ kind }) => kind)]);
  };
  const keep = (bytes: Uint8Array, start: number, end: number) => {
    const stop = Math.min(end, start + LONGEST_CELL);
    if (size + stop - start >= WAITING) look();
    for (let index = start; index < stop; index += 1) {
      const code = bytes[index] as number;
      waiting[size] = code === 0x22 || code < SPACE ? SPACE : code;
      size += 1;
    }
    waiting[size] = 0x0a;
    size += 1;
  };
  /** Whether cells of this form were looked at often enough. */
  const isKnownForm = (form: number) => {
    const slot = (form ^ (form >>> 16)) & (FORMS - 1);
    if (forms[slot] !== form) {
      forms[slot] = form;
      looks[slot] = 0;
    }
    if ((looks[slot] as number) >= LOOKS) return true;
    looks[slot] = (looks[slot] as number) + 1;
    return false;
  };
  const isRepeat = (hash: number) => {
    const slot = hash & (REPEATS - 1);
    if (known[slot] === hash) return true;
    known[slot] = hash;
    return false;
  };

  /** Whether a cell is looked at: few of each length where the kind is known, else few of each form, and words that are new. */
  const isNew = (bytes: Uint8Array, start: number, end: number) => {
    if (isSettled) {
      const length = Math.min(end - start, LENGTHS - 1);
      const seen = lengths[length] as number;
      if (seen < LOOKS) lengths[length] = seen + 1;
      return seen < LOOKS;
    }
    // Runs of letters count as one, digits each: numbers of a kind have one form.
    let form = 7;
    let last = 0;
    let seen = 0;
    for (let index = start; index < end; index += 1) {
      const one = classes[bytes[index] as number] as number;
      if (one === LETTER && last === LETTER) continue;
      form = Math.imul(form ^ one, PRIME);
      last = one;
      if (one <= BLANK) seen |= 1 << one;
    }
    const isWords =
      (seen & (1 << LETTER)) !== 0 && ((seen & (1 << BLANK)) !== 0 || (seen & (1 << DIGIT)) === 0);
    return !isKnownForm(form) || (isWords && !isRepeat(hashBytes(bytes, start, end)));
  };

  return {
    people,
    finish: look,
    take(bytes, start, end) {
      if (people) people.add(hashBytes(bytes, start, end));
      if (isNew(bytes, start, end)) keep(bytes, start, end);
    },
  };
}
