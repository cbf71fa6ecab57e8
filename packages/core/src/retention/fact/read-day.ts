import type { TimeZone } from "../../calendar/time-zone.ts";
import type { Day } from "../../shared/dates/day.ts";
import { instant } from "../../shared/dates/instant.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { wrongType } from "../../shared/issues/wrong-type.ts";
import { codeText } from "./code-text.ts";
import { dayCode, hasUtcForm, timeCode } from "./day-code.ts";
import { declared, triggerHolds } from "./declared-type.ts";
import type { FactColumns } from "./fact-column.ts";
import { EARLIEST_DAY, LATEST_DAY } from "./fact-type.ts";
import type { MomentType } from "./moment-type.ts";
import { zoneOffset } from "./zone-offset.ts";

/** How a fact that holds moments is read. */
interface MomentFact {
  /** `undefined` where nothing was declared: a day or an instant, by its form. */
  readonly holds: MomentType | undefined;
  readonly earliest: Day;
}

/** How the trigger facts of records are read, as their columns are declared. */
export function momentFact(fact: string, columns: FactColumns = {}): MomentFact {
  const found = declared(fact, columns);
  const earliest = typeof found === "object" ? found.earliest : undefined;
  return { holds: triggerHolds(fact, columns), earliest: earliest ?? EARLIEST_DAY };
}

/** The day of a value in `zone`; `undefined` for what is not of the type, does not exist or is a sentinel. */
export function readDay(
  value: unknown,
  { holds, earliest }: MomentFact,
  zone: TimeZone,
): Day | undefined {
  const found = dayOf(value, holds, zone);
  return found !== undefined && found >= earliest && found <= LATEST_DAY ? found : undefined;
}

function dayOf(value: unknown, holds: MomentFact["holds"], zone: TimeZone): Day | undefined {
  if (holds === "epoch-seconds" || holds === "epoch-ms") {
    if (typeof value !== "number") return undefined;
    return dayAt(holds === "epoch-ms" ? value : value * 1000, zone);
  }
  if (typeof value !== "string") return undefined;
  const text = holds === "text-day" ? (codeText(value) ?? "") : value;
  const isDay = text.length === 10 && holds !== "instant";
  if (isDay || holds === "day" || holds === "text-day")
    return text.length === 10 && dayCode(text) >= 0 ? text : undefined;
  return isInstant(text) ? dayAt(Date.parse(text), zone) : undefined;
}

/** By its letters where it is plain, since millions are read. */
const isInstant = (text: string) =>
  hasUtcForm(text) ? dayCode(text) >= 0 && timeCode(text) >= 0 : instant.safeParse(text).success;

/** Milliseconds of the year 3000, after which nothing is a date. */
const LATEST = 32_503_680_000_000;

function dayAt(moment: number, zone: TimeZone): Day | undefined {
  // A day more on each side: the clock of the zone has its say after this.
  if (!(Math.abs(moment) <= LATEST + 86_400_000)) return undefined;
  return new Date(moment + zoneOffset(zone, moment)).toISOString().slice(0, 10);
}

/**
 * Refuses an object: drivers give a `Date` for a column of dates, at midnight of the machine's zone, from which the day
 * cannot be told.
 *
 * @throws InvalidInputError `wrong-type`.
 */
export function refuseObject(value: unknown, fact: string): void {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    throw new InvalidInputError([wrongType(["facts", fact], "string")]);
}
