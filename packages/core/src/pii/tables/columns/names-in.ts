import { confidence } from "../../confidence.ts";
import { type ColumnFound, createColumnFound } from "./column-found.ts";
import type { Column } from "./columns-of.ts";

/** Kind of the cells of a column that holds names of persons. */
const PERSON_NAME = "person-name";
const letters = /\p{L}{2}/u;

/** Every cell with two letters in a row, as the name of a person. */
export function namesIn(
  text: string,
  codes: Uint16Array,
  { length, starts, ends }: Column,
): ColumnFound {
  const found = createColumnFound(length);
  for (let place = 0; place < length; place += 1) {
    const start = starts[place] as number;
    const end = ends[place] as number;
    const isName = isAsciiName(codes, start, end) || letters.test(text.slice(start, end));
    if (isName) found.add(place, PERSON_NAME, 0, end - start, confidence.strong);
  }
  return found;
}

/** True when a cell begins with two letters of ASCII, as most names do. */
function isAsciiName(codes: Uint16Array, start: number, end: number): boolean {
  return (
    end > start + 1 && isLetter(codes[start] as number) && isLetter(codes[start + 1] as number)
  );
}

const isLetter = (code: number) => (code | 0x20) > 0x60 && (code | 0x20) < 0x7b;
