import { type VatRule, vatRules } from "../../validators/is-vat-number.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { type Grade, grade } from "../grade.ts";
import { at, is, UPPER } from "../text/char-class.ts";
import { matchForm } from "../text/match-form.ts";

/** What is asked of the numbers of a country, and what they are then. */
interface Row extends VatRule {
  readonly grade: Grade;
}

/** By the codes of both letters of the country. */
let rows: ReadonlyMap<number, Row> | undefined;

function rowsOf(): ReadonlyMap<number, Row> {
  return new Map(
    Object.entries(vatRules).map(([country, rule]) => [
      (country.charCodeAt(0) << 8) | country.charCodeAt(1),
      { ...rule, grade: grade(rule.bare) },
    ]),
  );
}

/** Matches letters and digits from `start`, where the country code is, as a VAT number. */
export function matchVatNumber(cursor: Cursor, place: number, start: number): void {
  const { bytes } = cursor;
  if (!is(bytes, start + 1, UPPER)) return;
  rows ??= rowsOf();
  const row = rows.get((at(bytes, start) << 8) | at(bytes, start + 1));
  if (row === undefined) return;
  const end = matchForm(bytes, start, row.form);
  if (end > 0 && row.passes()) emit(cursor, place, row.grade, start, end);
}
