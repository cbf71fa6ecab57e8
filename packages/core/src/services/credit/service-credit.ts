import type { Day } from "../../shared/dates/day.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { creditPercentOf, type UserSeconds } from "./credit-tier.ts";
import { countedIncidents, type LeftOut, plannedSpans } from "./left-out.ts";
import { claimDay, daysInMonth, monthSpan, type YearMonth } from "./month-span.ts";
import { type Percentage, percentageOf, roundedHalfUp } from "./percentage.ts";
import { type ServiceCreditInput, serviceCreditInput } from "./service-credit-input.ts";
import type { Span } from "./time-window.ts";
import { userSecondsDown } from "./user-seconds-down.ts";

/** Uptime of a service in a month, and the credit. */
export interface ServiceCredit {
  readonly month: YearMonth;
  readonly minutesInMonth: number;
  /** Minutes of the month less planned downtime, times users. */
  readonly userMinutes: number;
  /** Minutes of downtime times the users affected. */
  readonly downtimeUserMinutes: number;
  /** Null when nothing can be measured: no users, or planned downtime all month. */
  readonly uptime: Percentage | null;
  /** Percentage of the fee, 0 to 100. */
  readonly creditPercent: number;
  /** Credit in cents, rounded half up; present when the fee is known. Never more than the fee. */
  readonly creditCents?: number;
  /** Last day on which a credit over this month can be claimed. */
  readonly claimBy: Day;
  /** Incidents that do not count, in the order of the input, with the reason. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Uptime of a month and the credit that its tiers give, in exact fractions. Only an uptime strictly below a tier gives
 * its credit: exactly 99.9 % gives none. Incidents are limited to the month; those of the same group of users overlap,
 * others add up, to at most all users. Planned downtime that was announced in time is excluded from both sides of the
 * fraction.
 *
 * @returns `downtimeUserMinutes` and `userMinutes` are whole when every incident and window is in whole minutes;
 * `uptime` is exact in any case.
 * @throws InvalidInputError when the input is malformed: `end-not-after-start` for an incident without length.
 *
 * @example
 * ```ts
 * import { serviceCredit, serviceLevels } from "@bijsluiter/core/services";
 *
 * const { tiers } = serviceLevels.microsoft365;
 * const incidents = [{ minutes: 44, users: 50 }];
 * serviceCredit({ month: "2026-02", users: 50, incidents, tiers }).creditPercent; // => 25
 * serviceCredit({ month: "2026-01", users: 50, incidents, tiers }).creditPercent; // => 0
 * serviceCredit({ month: "2026-02", users: 50, incidents, tiers }).claimBy; // => "2026-03-31"
 * ```
 */
export function serviceCredit(input: ServiceCreditInput): ServiceCredit {
  const known = parseInput(serviceCreditInput, input);
  const { month, users, tiers } = known;
  const span = monthSpan(month, known.timeZone ?? "UTC");
  const planned = plannedSpans(known, span);
  const counted = countedIncidents(known, span);
  const all = BigInt(measuredSeconds(known, span, planned.spans)) * BigInt(users);
  const facts = { span, users, planned: planned.spans };
  const told = userSecondsDown(counted.incidents, facts) - excludedSeconds(known);
  const seconds = { all, down: clamped(told, all) };
  return {
    month,
    minutesInMonth: (span[1] - span[0]) / 60,
    userMinutes: Number(all) / 60,
    downtimeUserMinutes: Number(seconds.down) / 60,
    uptime: percentageOf(all - seconds.down, all),
    creditPercent: creditPercentOf(seconds, tiers),
    ...credit(known, seconds),
    claimBy: claimDay(month),
    leftOut: [...counted.leftOut, ...planned.leftOut],
  };
}

function measuredSeconds(
  { plannedMinutes = 0 }: ServiceCreditInput,
  [from, to]: Span,
  planned: readonly Span[],
): number {
  const seconds = planned.reduce((sum, [start, end]) => sum + end - start, plannedMinutes * 60);
  return Math.max(0, to - from - seconds);
}

const excludedSeconds = ({ excludedMinutes = 0, users }: ServiceCreditInput) =>
  BigInt(excludedMinutes * 60 * users);

const clamped = (value: bigint, most: bigint) => (value < 0n ? 0n : value > most ? most : value);

function credit(
  { feeCents, daysSubscribed, month, tiers }: ServiceCreditInput,
  seconds: UserSeconds,
): Pick<ServiceCredit, "creditCents"> {
  if (feeCents === undefined || feeCents === null) return {};
  const days = daysInMonth(month);
  const share = BigInt(feeCents) * BigInt(daysSubscribed ?? days);
  const percent = BigInt(creditPercentOf(seconds, tiers));
  return { creditCents: Number(roundedHalfUp(share * percent, BigInt(days) * 100n)) };
}
