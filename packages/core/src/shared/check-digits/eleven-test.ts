/**
 * Remainder of the *elfproef* over nine digits: weights 9 … 2 and -1 for the last, modulo 11.
 *
 * @param digits - As numbers.
 * @param from - Index of the first.
 * @returns 0 for a BSN or RSIN, 5 for an onderwijsnummer of DUO; always 0 … 10.
 * @see Regeling van de minister van BZK on the burgerservicenummer; the weights are the published ones.
 */
export function elevenTest(digits: ArrayLike<number>, from = 0): number {
  let sum = 99 - (digits[from + 8] as number);
  for (let index = 0; index < 8; index += 1) sum += (digits[from + index] as number) * (9 - index);
  return sum % 11;
}
