import { confidence } from "../../confidence.ts";
import { AT, MAY, signOf } from "../../engine/pieces/piece-signs.ts";
import type { Column } from "./column.ts";
import { type ColumnFound, createColumnFound } from "./column-found.ts";
import { valuesIn } from "./values-in.ts";

/** Kind of the cells of a column that holds names of persons. */
const PERSON_NAME = "person-name";
const letters = /\p{L}{2}/u;

/** Every cell with two letters in a row as the name of a person, and what else stands in such a cell: `Jan, 06-12345678`. */
export function namesIn(text: string, codes: Uint16Array, column: Column): ColumnFound {
  const { length, starts, ends } = column;
  const found = createColumnFound(length);
  const others = othersIn(text, codes, column);
  for (let place = 0; place < length; place += 1) {
    const start = starts[place] as number;
    const end = ends[place] as number;
    const own = others.get(place) ?? [];
    const nameEnd = own.length === 0 ? end : start + (own[0]?.start ?? 0);
    const isName = isAsciiName(codes, start, nameEnd) || letters.test(text.slice(start, nameEnd));
    if (isName) found.add(place, PERSON_NAME, 0, nameEnd - start, confidence.strong);
    for (const other of own) found.add(place, other.kind, other.start, other.end, other.confidence);
  }
  return found;
}

interface Other {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** Matches in the cells that hold more than a name, by cell. */
function othersIn(
  text: string,
  codes: Uint16Array,
  { name, length, rows, starts, ends }: Column,
): ReadonlyMap<number, readonly Other[]> {
  const places: number[] = [];
  for (let place = 0; place < length; place += 1)
    if (mayHoldMore(codes, starts[place] as number, ends[place] as number)) places.push(place);
  const others = new Map<number, Other[]>();
  if (places.length === 0) return others;
  const pick = (list: Int32Array) => Int32Array.from(places, (place) => list[place] as number);
  const part = { length: places.length, rows: pick(rows), starts: pick(starts), ends: pick(ends) };
  const found = valuesIn(text, codes, { name, ...part });
  found.visit((at, kind, start, end, sureness) => {
    const place = places[at] as number;
    const own = others.get(place) ?? [];
    own.push({ kind: found.kinds[kind] as string, start, end, confidence: sureness });
    others.set(place, own);
  });
  return others;
}

/** True for a cell with a digit or an at sign. */
function mayHoldMore(codes: Uint16Array, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1)
    if ((signOf(codes[index] as number) & (MAY | AT)) !== 0) return true;
  return false;
}

/** True when a cell begins with two letters of ASCII, as most names do. */
function isAsciiName(codes: Uint16Array, start: number, end: number): boolean {
  return (
    end > start + 1 && isLetter(codes[start] as number) && isLetter(codes[start + 1] as number)
  );
}

const isLetter = (code: number) => (code | 0x20) > 0x60 && (code | 0x20) < 0x7b;
