import type { Day } from "../../shared/dates/day.ts";
import { isWithin } from "./is-within.ts";
import type { Representation } from "./representation.ts";

/** Who decides on which day, once it is taken for known when the subject turns 16. */
export interface Control {
  /** Whether guardians, or a curator, decide on a day. */
  readonly isRepresented: (day: Day) => boolean;
  /** Whether a day lies in the time since which the subject decides without a break until today. */
  readonly isOwnTime: (day: Day) => boolean;
  readonly by: "subject" | "guardians";
  /** Day on which the authority of guardians is looked at: that of the last hand-over, or today. */
  readonly authorityOn: Day;
}

/**
 * @param sixteen - First day on which the subject decides for itself.
 * @see UAVG art. 5
 */
export function controlFrom({ curatele }: Representation, sixteen: Day, today: Day): Control {
  const isRepresented = (day: Day) => day < sixteen || (curatele ? isWithin(curatele, day) : false);
  const { from = LAST_DAY, until = LAST_DAY } = curatele ?? {};
  const isSubject = !isRepresented(today);
  // After curatele its last day, so that its end alone changes no answer.
  const handOver = sixteen <= until && until < today ? until : sixteen;
  return {
    isRepresented,
    isOwnTime: (day) => isSubject && day >= sixteen && !(from < today && day <= until),
    by: isSubject ? "subject" : "guardians",
    authorityOn: isSubject ? handOver : today,
  };
}

const LAST_DAY = "9999-12-31";
const MOST_DAYS = 64;

/**
 * The days on which the subject may have turned 16, of those between which the answer can differ: one when it is known,
 * else one before all events, one on the day of each, today, and one that is still to come.
 *
 * @returns `isComplete: false` when there are more than 64 of them: then the first and the last are there, and what lies
 *   between them is not looked at.
 */
export function possibleSixteens(
  subject: Representation,
  days: () => readonly Day[],
): { readonly sixteens: readonly Day[]; readonly isComplete: boolean } {
  const known =
    subject.kind === "adult" || subject.sixteen === "passed" ? "0000-01-01" : subject.sixteen;
  if (known !== "unknown") return { sixteens: [known], isComplete: true };
  const distinct = [...new Set(days())];
  const isComplete = distinct.length <= MOST_DAYS;
  return { sixteens: ["0000-01-01", ...(isComplete ? distinct : []), LAST_DAY], isComplete };
}
