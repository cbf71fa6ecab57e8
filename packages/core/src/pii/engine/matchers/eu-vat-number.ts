import { euVatRules } from "../../validators/is-eu-vat-number.ts";
import type { VatRule } from "../../validators/is-vat-number.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { grade } from "../grade.ts";
import { at, is, UPPER } from "../text/char-class.ts";
import { matchForm } from "../text/match-form.ts";

/** Matches letters and digits from `start`, where the country code is, as a VAT number of one of the other member states. */
export function matchEuVatNumber(cursor: Cursor, place: number, start: number): void {
  const { bytes } = cursor;
  if (!is(bytes, start + 1, UPPER)) return;
  const rules: readonly VatRule[] | undefined =
    euVatRules[String.fromCharCode(at(bytes, start), at(bytes, start + 1))];
  for (const { form, passes, bare } of rules ?? []) {
    const end = matchForm(bytes, start, form);
    if (end > 0 && passes()) emit(cursor, place, grade(bare), start, end);
  }
}
