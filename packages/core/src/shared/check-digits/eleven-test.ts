/**
 * Remainder of the *elfproef* over nine digits: weights 9 … 2 and -1 for the last, modulo 11.
 *
 * @returns 0 for a BSN or RSIN, 5 for an onderwijsnummer of DUO; always 0 … 10.
 * @see Regeling van de minister van BZK on the burgerservicenummer; the weights are the published ones.
 */
export function elevenTest(digits: string): number {
  let sum = -Number(digits[8]);
  for (let index = 0; index < 8; index += 1) sum += Number(digits[index]) * (9 - index);
  return ((sum % 11) + 11) % 11;
}
