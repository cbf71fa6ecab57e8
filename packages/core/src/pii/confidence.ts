import { deepFreeze } from "../shared/deep-freeze.ts";

/**
 * Meaning of the confidence of a match; the steps are those of Microsoft Purview (65, 75, 85), with two below.
 *
 * - `sure` 95: form and check digits leave no room, e.g. an IBAN.
 * - `strong` 85: form or check digits, and a word beside it that says what it is.
 * - `likely` 75: form or check digits that chance rarely meets.
 * - `fair` 65: check digits alone; one in eleven random numbers of nine digits is a "BSN".
 * - `weak` 45: the form alone.
 * - `contrary` 25: right form, but a word beside it says that it is something else, such as an order number.
 */
export const confidence = deepFreeze({
  sure: 95,
  strong: 85,
  likely: 75,
  fair: 65,
  weak: 45,
  contrary: 25,
});
