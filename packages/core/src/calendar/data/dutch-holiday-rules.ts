import { deepFreeze } from "../../shared/deep-freeze.ts";

/** How one holiday is found in a year. */
export interface HolidayRule {
  /** Dutch, as lists of holidays print it. */
  readonly name: string;
  /** `MM-DD`, or days counted from Easter Sunday. */
  readonly on: string | number;
  /** The Saturday before takes its place when it falls on a Sunday. */
  readonly movesFromSunday?: true;
  readonly firstYear?: number;
  readonly lastYear?: number;
}

/**
 * The generally recognised holidays of the Netherlands, and those equated with them.
 *
 * Source: Algemene termijnenwet (Stb. 1964, 314), art. 3(1); Good Friday: art. 3(2). Easter Sunday and Whit Sunday are
 * not in art. 3, being Sundays; they are listed because people look for them. Days that a royal decree equates under
 * art. 3(3), such as the Friday after Ascension Day, are not here: no decree could be read.
 * The article was read in quotations, not in the Staatsblad. Retrieved 2026-11-22.
 */
export const dutchHolidayRules: readonly HolidayRule[] = deepFreeze([
  { name: "Nieuwjaarsdag", on: "01-01" },
  { name: "Goede Vrijdag (gelijkgesteld, art. 3 lid 2 Atw)", on: -2 },
  { name: "Eerste Paasdag (zondag)", on: 0 },
  { name: "Tweede Paasdag", on: 1 },
  { name: "Koninginnedag", on: "04-30", movesFromSunday: true, lastYear: 2013 },
  { name: "Koningsdag", on: "04-27", movesFromSunday: true, firstYear: 2014 },
  { name: "Bevrijdingsdag (vijfde mei)", on: "05-05" },
  { name: "Hemelvaartsdag", on: 39 },
  { name: "Eerste Pinksterdag (zondag)", on: 49 },
  { name: "Tweede Pinksterdag", on: 50 },
  { name: "Eerste Kerstdag", on: "12-25" },
  { name: "Tweede Kerstdag", on: "12-26" },
]);
