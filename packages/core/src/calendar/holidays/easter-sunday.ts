import type { Day } from "../../shared/day.ts";
import { shiftDay } from "../shift-day.ts";

/**
 * Easter Sunday of the Western churches, in the Gregorian calendar.
 *
 * @param year - 1583 to 9999.
 * @see Clavius' computus as D. E. Knuth gives it: The Art of Computer Programming, vol. 1, 1.3.2, exercise 14
 */
export function easterSunday(year: number): Day {
  const goldenNumber = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const droppedLeapYears = Math.floor((century * 3) / 4) - 12;
  const moonCorrection = Math.floor((century * 8 + 5) / 25) - 5;
  const sundays = Math.floor((year * 5) / 4) - droppedLeapYears - 10;
  const moonAge = (goldenNumber * 11 + 20 + moonCorrection - droppedLeapYears) % 30;
  // Two ages are put a day on, so that no date of full moon comes twice in nineteen years.
  const movesOn = moonAge === 24 || (moonAge === 25 && goldenNumber > 11);
  const epact = movesOn ? moonAge + 1 : moonAge;
  const fullMoon = epact > 23 ? 74 - epact : 44 - epact;
  const marchDay = fullMoon + 7 - ((sundays + fullMoon) % 7);
  return shiftDay(`${year}-03-01`, marchDay - 1);
}
