import { deepFreeze } from "../shared/deep-freeze.ts";

/**
 * Meaning of the confidence of a match; the steps are those of Microsoft Purview (65, 75, 85), with two below.
 *
 * - `sure` 95: form and check digits are conclusive, e.g. an IBAN.
 * - `strong` 85: form or check digits, and a label next to the value.
 * - `likely` 75: form or check digits that rarely match by chance.
 * - `fair` 65: check digits only; one in eleven random numbers of nine digits passes as a BSN.
 * - `weak` 45: form only.
 * - `contrary` 25: right form, but a label for something else, such as an order number.
 */
export const confidence = deepFreeze({
  sure: 95,
  strong: 85,
  likely: 75,
  fair: 65,
  weak: 45,
  contrary: 25,
});
