import * as z from "zod/mini";
import { type TimeZone, timeZone } from "../../calendar/time-zone.ts";
import type { Issue } from "../../shared/issues/issue.ts";
import { rule } from "../../shared/issues/rule.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { type CreditTier, creditTier } from "./credit-tier.ts";
import { daysInMonth, type YearMonth, yearMonth } from "./month-span.ts";
import { type PlannedDowntime, plannedDowntime } from "./planned-downtime.ts";
import {
  monthMinutes,
  type ServiceIncident,
  serviceIncident,
  userCount,
} from "./service-incident.ts";

/** Input for the credit of a service in a month. */
export interface ServiceCreditInput {
  readonly month: YearMonth;
  /** Users with a subscription. */
  readonly users: number;
  readonly incidents: readonly ServiceIncident[];
  readonly tiers: readonly CreditTier[];
  /** Minutes of maintenance that was announced in time, where start and end are not known. */
  readonly plannedMinutes?: number;
  /** Maintenance with its start and end. Counts when it was announced in time. */
  readonly planned?: readonly PlannedDowntime[];
  /** Days of notice before maintenance; default 5. */
  readonly noticeDays?: number;
  /** Minutes of downtime for all users that the agreement leaves out. */
  readonly excludedMinutes?: number;
  /** Fee of the service in this month; null or left out when it is not known. */
  readonly feeCents?: number | null;
  /** Days of the month with a subscription; null or left out for all. */
  readonly daysSubscribed?: number | null;
  /** Time zone of the calendar month; default UTC. In Amsterdam March is an hour short. */
  readonly timeZone?: TimeZone;
}

const MOST_INCIDENTS = 100_000;
const MOST_WINDOWS = 10_000;
/** Ten thousand million euros. */
const MOST_CENTS = 1e12;

/** Checks a {@link ServiceCreditInput}. */
export const serviceCreditInput: z.ZodMiniType<ServiceCreditInput> = z
  .strictObject({
    month: yearMonth,
    users: userCount,
    incidents: z.array(serviceIncident).check(maxLength(MOST_INCIDENTS)),
    tiers: z.array(creditTier).check(minLength(1), maxLength(20)),
    plannedMinutes: z.exactOptional(monthMinutes),
    planned: z.exactOptional(z.array(plannedDowntime).check(maxLength(MOST_WINDOWS))),
    noticeDays: z.exactOptional(z.int().check(z.gte(0), z.lte(366))),
    excludedMinutes: z.exactOptional(monthMinutes),
    feeCents: z.exactOptional(z.nullable(z.int().check(z.gte(0), z.lte(MOST_CENTS)))),
    daysSubscribed: z.exactOptional(z.nullable(z.int().check(z.gte(0), z.lte(31)))),
    timeZone: z.exactOptional(timeZone),
  } satisfies Shape<ServiceCreditInput>)
  .check(rule((input) => [...daysIssues(input), ...groupIssues(input)]));

function daysIssues({ month, daysSubscribed }: ServiceCreditInput): readonly Issue[] {
  if (!yearMonth.safeParse(month).success) return [];
  const maximum = daysInMonth(month);
  return (daysSubscribed ?? 0) > maximum
    ? [{ code: "too-large", path: ["daysSubscribed"], params: { maximum } }]
    : [];
}

/** A group is the same people each time, so their number is the same too: `group-of-other-size` where it is not. */
function groupIssues({ incidents }: ServiceCreditInput): readonly Issue[] {
  const sizes = new Map<string, number>();
  return incidents.flatMap((incident, index) => {
    if (!("start" in incident) || incident.group === undefined) return [];
    const size = sizes.get(incident.group) ?? incident.users;
    sizes.set(incident.group, size);
    return size === incident.users
      ? []
      : [{ code: "group-of-other-size", path: ["incidents", index, "users"], params: {} }];
  });
}
