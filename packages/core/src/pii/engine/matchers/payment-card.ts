import { isLuhn } from "../../../shared/check-digits/luhn.ts";
import { symbols, symbolsValue } from "../../candidate/symbols.ts";
import { confidence } from "../../confidence.ts";
import { brandOf } from "../../validators/payment-card-brand.ts";
import { endsNumber } from "../context/edges.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { grade } from "../grade.ts";
import { at } from "../text/char-class.ts";
import { endOf, headOf, isLuhnOfFours } from "../text/groups.ts";
import { readDigits } from "../text/match-form.ts";
import { mayBeCard } from "../text/may-be-card.ts";

/** The common lengths of the common networks, and the rest. */
const common = grade(confidence.likely);
const rare = grade(confidence.weak);
const grouped = grade(confidence.strong);

const ZERO = 0x30;

/** Matches digits in one piece as a payment card number; they are the candidate. */
export function matchCard(cursor: Cursor, place: number, start: number, end: number): void {
  const length = end - start;
  if (!mayBeCard(symbols[0] as number) || !isLuhn(symbols, 0, length)) return;
  const brand = brandOf(symbolsValue(0, 4), length);
  if (brand === "none") return;
  // Longer ones are found by chance in every log.
  const isCommon = length === 16 || brand === "american-express" || brand === "diners-club";
  emit(cursor, place, isCommon ? common : rare, start, end);
}

/** Matches groups of digits as a payment card number: 4-4-4-4, with three more, with fewer in the last, 4-6-5 or 4-6-4. */
export function matchGroupedCard(cursor: Cursor, place: number, start: number): void {
  if (!mayBeCard(at(cursor.bytes, start) - ZERO)) return;
  const isLong = headOf(5) === 0x44443 && matchGroups(cursor, place, start, 5);
  const four = headOf(4);
  if (!isLong && four === 0x4444 && isLuhnOfFours()) matchGroups(cursor, place, start, 4);
  // American Express, Diners Club and old Visa cards in fours.
  if (four === 0x4443 || four === 0x4442 || four === 0x4441) matchGroups(cursor, place, start, 4);
  const three = headOf(3);
  if (three === 0x465 || three === 0x464) matchGroups(cursor, place, start, 3);
}

/** Matches the first `taken` groups. @returns True when they are a payment card number. */
function matchGroups(cursor: Cursor, place: number, start: number, taken: number): boolean {
  const end = endOf(taken - 1);
  if (!endsNumber(cursor.bytes, end)) return false;
  readDigits(cursor.bytes, start, end);
  const length = end - start - taken + 1;
  if (!isLuhn(symbols, 0, length) || brandOf(symbolsValue(0, 4), length) === "none") return false;
  emit(cursor, place, grouped, start, end);
  return true;
}
