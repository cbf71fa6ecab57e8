import type { Day } from "../../shared/dates/day.ts";
import type { Guardian } from "./guardian.ts";

/** Whether a guardian may decide on a day, as far as is known: authority that nobody has looked at counts. */
export const mayDecideOn = (guardian: Guardian, day: Day): boolean =>
  guardian.authority !== "no" && !hasEndedBefore(guardian, day);

/** Whether the authority of a guardian is known to have ended before a day. */
export const hasEndedBefore = (
  { authorityUntil: until }: Pick<Guardian, "authorityUntil">,
  day: Day,
): boolean => until !== undefined && until < day;
