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

/** How a fact with a moment is read. */
interface MomentFact {
  /** Declared type; `undefined` if none was declared, in which case the form of the value tells a day from an instant. */
  readonly holds: MomentType | undefined;
  readonly earliest: Day;
}

/** How a trigger fact is read, according to its declared column. */
export function momentFact(fact: string, columns: FactColumns = {}): MomentFact {
  const found = declared(fact, columns);
  const earliest = typeof found === "object" ? found.earliest : undefined;
  return { holds: triggerHolds(fact, columns), earliest: earliest ?? EARLIEST_DAY };
}

/** Day of a value in `zone`; `undefined` for a value of another type, a non-existing date or a placeholder date. */
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

/** Tests common forms character by character, because millions of texts are read. */
const isInstant = (text: string) =>
  hasUtcForm(text) ? dayCode(text) >= 0 && timeCode(text) >= 0 : instant.safeParse(text).success;

/** First millisecond of the year 3000. Later values do not count as dates. */
const LATEST = 32_503_680_000_000;

function dayAt(moment: number, zone: TimeZone): Day | undefined {
  // A day more on each side: the clock of the zone has its say after this.
  if (!(Math.abs(moment) <= LATEST + 86_400_000)) return undefined;
  return new Date(moment + zoneOffset(zone, moment)).toISOString().slice(0, 10);
}

/**
 * Refuses an object. Database drivers return a `Date` for a date column, at midnight in the time zone of the machine,
 * and its day cannot be determined.
 *
 * @throws InvalidInputError `wrong-type`.
 */
export function refuseObject(value: unknown, fact: string): void {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    throw new InvalidInputError([wrongType(["facts", fact], "string")]);
}
