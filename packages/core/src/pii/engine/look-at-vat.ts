import { type VatRule, vatRules } from "../validators/is-vat-number.ts";
import { at, is, UPPER } from "./char-class.ts";
import type { Desk } from "./desk.ts";
import { matchForm } from "./match-form.ts";
import { type Offer, offer } from "./offer.ts";
import { submit } from "./submit.ts";

/** What is asked of the numbers of a country, and what they are then. */
interface Row extends VatRule {
  readonly offer: Offer;
}

/** By the codes of both letters of the country. */
let rows: ReadonlyMap<number, Row> | undefined;

function rowsOf(): ReadonlyMap<number, Row> {
  return new Map(
    Object.entries(vatRules).map(([country, rule]) => [
      (country.charCodeAt(0) << 8) | country.charCodeAt(1),
      { ...rule, offer: offer("vat-number", rule.bare) },
    ]),
  );
}

/** Looks at what may be a VAT number from its country on. */
export function lookAtVat(desk: Desk, start: number): void {
  const { bytes } = desk;
  if (!is(bytes, start + 1, UPPER)) return;
  rows ??= rowsOf();
  const row = rows.get((at(bytes, start) << 8) | at(bytes, start + 1));
  if (row === undefined) return;
  const end = matchForm(bytes, start, row.form);
  if (end > 0 && row.passes()) submit(desk, row.offer, start, end);
}
