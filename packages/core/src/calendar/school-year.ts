import { type Day, day } from "../shared/dates/day.ts";
import { parseInput } from "../shared/parse-input.ts";
import { isoText } from "./iso-text.ts";

/** A Dutch school year. */
export interface SchoolYear {
  /** 1 August. */
  readonly firstDay: Day;
  /** 31 July. */
  readonly lastDay: Day;
  /** As schools write it, `2026-2027`. */
  readonly name: string;
}

/**
 * School year that contains `of`: 1 August to 31 July, in all sectors.
 *
 * @param of - `YYYY-MM-DD`. Turn an instant into a day first: 31 July 22:00Z is 1 August in Amsterdam.
 * @throws InvalidInputError also when a part of the school year lies outside the years 0000-9999.
 * @see WPO art. 1; WVO 2020 art. 1.1; WEB art. 1.1.1 (from memory, not verified)
 *
 * @example
 * ```ts
 * import { schoolYear } from "@bijsluiter/core/calendar";
 *
 * schoolYear("2026-11-22"); // => { firstDay: "2026-08-01", lastDay: "2027-07-31", name: "2026-2027" }
 * ```
 */
export function schoolYear(of: Day): SchoolYear {
  // Seven months back, a school year is a calendar year.
  const date = new Date(parseInput(day, of));
  date.setUTCMonth(date.getUTCMonth() - 7, 1);
  const from = isoText(date).slice(0, 4);
  date.setUTCMonth(12);
  const to = isoText(date).slice(0, 4);
  return { firstDay: `${from}-08-01`, lastDay: `${to}-07-31`, name: `${from}-${to}` };
}
