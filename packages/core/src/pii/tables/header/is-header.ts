import { fieldMeaning } from "../../../vocabulary/field-meaning.ts";

const LONGEST_NAME = 80;
/** Values, and no names: numbers, dates, addresses of mail. */
const value = /^[\d\s.,:/+-]*$|@|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/;

/** True for a number, a day or an address of mail: no name of a column. */
export const holdsValue = (text: string): boolean => text !== "" && value.test(text);

/**
 * True when the first row names the columns: different texts that are no values, of which one is the name of a field that is known
 * or stands above a value.
 */
export function isHeader(first: readonly string[], second: readonly string[]): boolean {
  const named = first.filter((name) => name !== "");
  if (named.length === 0 || new Set(named).size < named.length) return false;
  if (named.some((name) => name.length > LONGEST_NAME || value.test(name))) return false;
  if (named.some((name) => fieldMeaning(name) !== undefined)) return true;
  return first.some((name, column) => name !== "" && value.test(second[column] ?? "x"));
}
