import { symbolsValue } from "../candidate/symbols.ts";
import { isRealDate } from "./is-real-date.ts";

/** True for a day on which somebody alive can have been born; a year below 100 is read in the 21st century. */
export function isBirthDate(day: number, month: number, year: number): boolean {
  if (year >= 100 && (year < 1900 || year > 2099)) return false;
  return isRealDate(year < 100 ? 2000 + year : year, month, day);
}

/** As {@link isBirthDate}, for eight digits of the candidate: the year first. */
export function isBirthDay(): boolean {
  return isBirthDate(symbolsValue(6, 8), symbolsValue(4, 6), symbolsValue(0, 4));
}
