import { addPeriod } from "../../calendar/periods/add-period.ts";
import { shiftDay } from "../../calendar/shift-day.ts";
import type { Day } from "../../shared/dates/day.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { creditPercentOf } from "../credit/credit-tier.ts";
import { firstDayOf, type YearMonth } from "../credit/month-span.ts";
import { type Percentage, percentageFrom, percentageOf } from "../credit/percentage.ts";
import { type ServiceCredit, serviceCredit } from "../credit/service-credit.ts";
import type { ServiceAnswer } from "../service-answer.ts";
import { type DayState, dayState } from "./day-minutes.ts";
import type { MinuteCounts } from "./minutes.ts";
import { daysOf, monthsOf, type Quarter, type QuarterInput, quarterInput } from "./quarter.ts";

/** A month of a quarter. */
export interface MonthFigures {
  readonly month: YearMonth;
  /** `running`: not ended on the day of the query; `unknown`: not measured. */
  readonly state: "measured" | "running" | "unknown";
  /** There unless the month is unknown; until it is over, it may still change. */
  readonly credit?: ServiceCredit;
  /** Whether the promised uptime was reached. */
  readonly kept: ServiceAnswer;
  /**
   * Whether a credit can be claimed: `none` to claim, `open`, `claimed`, `lapsed` after the last day, or not known yet.
   */
  readonly claim: "none" | "open" | "claimed" | "lapsed" | "unknown";
}

/** A day of a quarter. */
export interface DayFigures {
  readonly day: Day;
  readonly state: DayState;
  /** There when the day is known. */
  readonly minutes?: MinuteCounts;
}

/** Figures of a service over a quarter. */
export interface QuarterlyFigures {
  readonly quarter: Quarter;
  readonly asOf: Day;
  readonly promised: Percentage;
  readonly months: readonly MonthFigures[];
  /** Over the months that are measured; null when there is none. */
  readonly uptime: Percentage | null;
  /** Whether all three months are measured. */
  readonly complete: "yes" | "no";
  /** Sum of the credits that are known. */
  readonly creditCents: number;
  /** First of the last days on which a credit can still be claimed. */
  readonly claimBy?: Day;
  readonly days: readonly DayFigures[];
}

/**
 * Uptime of a service over a quarter, by month and by day, with the credits and the last day to claim them. Unmeasured
 * time stays unknown and is in no figure.
 *
 * @throws InvalidInputError when the input is malformed: `outside-quarter` for a month that is not of the quarter.
 *
 * @example
 * ```ts
 * import { quarterlyFigures, serviceLevels } from "@bijsluiter/core/services";
 *
 * const { promised, tiers } = serviceLevels.microsoft365;
 * const june = { month: "2026-06", users: 50, incidents: [{ minutes: 44, users: 50 }], tiers };
 * const figures = quarterlyFigures({ quarter: "2026-Q2", months: [june], promised, asOf: "2026-07-05" });
 * figures.months.map(({ kept }) => kept); // => ["unknown", "unknown", "no"]
 * figures.claimBy; // => "2026-07-31"
 * ```
 */
export function quarterlyFigures(input: QuarterInput): QuarterlyFigures {
  const known = parseInput(quarterInput, input);
  const months = monthsOf(known.quarter).map((month) => monthFigures(month, known));
  const measured = months.flatMap(({ state, credit }) =>
    state === "measured" && credit ? [credit] : [],
  );
  const sum = (key: "userMinutes" | "downtimeUserMinutes") =>
    measured.reduce((total, credit) => total + BigInt(Math.round(credit[key] * 60)), 0n);
  const all = sum("userMinutes");
  const [claimBy] = months.flatMap(({ claim, credit }) =>
    claim === "open" && credit ? [credit.claimBy] : [],
  );
  return {
    quarter: known.quarter,
    asOf: known.asOf,
    promised: percentageFrom(known.promised),
    months,
    uptime: percentageOf(all - sum("downtimeUserMinutes"), all),
    complete: measured.length === months.length ? "yes" : "no",
    creditCents: measured.reduce((total, { creditCents = 0 }) => total + creditCents, 0),
    ...(claimBy !== undefined && { claimBy }),
    days: dayFigures(known),
  };
}

function monthFigures(month: YearMonth, known: QuarterInput): MonthFigures {
  const input = known.months.find((one) => one.month === month);
  if (!input) return { month, state: "unknown", kept: "unknown", claim: "unknown" };
  const credit = serviceCredit(input);
  const lastDay = shiftDay(addPeriod(firstDayOf(month), "P1M"), -1);
  if (known.asOf <= lastDay)
    return { month, state: "running", credit, kept: "unknown", claim: "unknown" };
  return {
    month,
    state: "measured",
    credit,
    kept: isKept(credit, known.promised),
    claim: claimOf(credit, known),
  };
}

function isKept({ uptime }: ServiceCredit, promised: string): ServiceAnswer {
  if (uptime === null) return "unknown";
  const [all, up] = [BigInt(uptime.den) * 100n, BigInt(uptime.num)];
  return creditPercentOf({ all, down: all - up }, [[promised, 1]]) === 0 ? "yes" : "no";
}

function claimOf(
  { month, creditPercent, claimBy }: ServiceCredit,
  { asOf, claimed = [] }: QuarterInput,
): MonthFigures["claim"] {
  if (creditPercent === 0) return "none";
  if (claimed.includes(month)) return "claimed";
  return asOf <= claimBy ? "open" : "lapsed";
}

function dayFigures({ quarter, days = [], asOf }: QuarterInput): readonly DayFigures[] {
  const told = new Map(days.map(({ day, ...minutes }) => [day, minutes]));
  return daysOf(quarter).map((day) => {
    const minutes = told.get(day);
    if (day > asOf) return { day, state: "to-come" };
    return minutes ? { day, state: dayState(minutes), minutes } : { day, state: "unknown" };
  });
}
