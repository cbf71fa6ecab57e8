import * as z from "zod/mini";
import { periodDeadline } from "../../calendar/deadlines/period-deadline.ts";
import { type TimeZone, timeZone } from "../../calendar/time-zone.ts";
import { toDay } from "../../calendar/to-day.ts";
import { type Day, day } from "../../shared/dates/day.ts";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { closing } from "../life-cycle/moments.ts";
import { type DataSubjectRequest, dataSubjectRequest } from "../request/data-subject-request.ts";
import { type PassOnClock, passOnClock } from "./pass-on-clock.ts";
import { type RequestReading, requestReadings } from "./request-readings.ts";

/** Options of `requestClock`. */
export interface RequestClockOptions {
  /** Current time. Without it the remaining time is not computed. */
  readonly now?: Instant;
  /** Whole hours within which the agreement requires a supplier to pass on a request. */
  readonly passOnHours?: number;
  /** All public holidays; replaces the Dutch ones. */
  readonly holidays?: readonly Day[];
  /** Time zone of the board; default Europe/Amsterdam. */
  readonly timeZone?: TimeZone;
}

/** Largest number of holidays. */
const MOST_HOLIDAYS = 100_000;

/** Checks {@link RequestClockOptions}. */
export const requestClockOptions: z.ZodMiniType<RequestClockOptions> = z.strictObject({
  now: z.exactOptional(instant),
  passOnHours: z.exactOptional(z.int().check(z.gte(1), z.lte(8784))),
  holidays: z.exactOptional(z.array(day).check(maxLength(MOST_HOLIDAYS))),
  timeZone: z.exactOptional(timeZone),
} satisfies Shape<RequestClockOptions>);

/** Deadlines of the answer to a request. */
export interface RequestClock {
  /** Day of the receipt, which is not counted. */
  readonly receivedOn: Day;
  /** Last day of the first month, which is the last day for an answer, a refusal, or the notice of an extension. */
  readonly firstLastDay: Day;
  /** Last day for the answer, extension included; `null` while the chosen interpretation waits for the identity. */
  readonly lastDay: Day | null;
  /** True when the extension is valid: its notice was sent within the first month. `null` without an extension. */
  readonly extensionCounts: boolean | null;
  /**
   * `running`, `overdue`: open. `waiting`: the identity is not proven yet, if the chosen interpretation requires that.
   * `met`, `late`: answered or refused. `stopped`: withdrawn, or a duplicate. `unknown`: an open request without `now`.
   */
  readonly state: "running" | "overdue" | "waiting" | "met" | "late" | "stopped" | "unknown";
  /**
   * Days from today to the last day; negative when it has passed. Absent for a closed request, or when `now` is not
   * given.
   */
  readonly daysLeft?: number;
  /** Every interpretation of the deadline that the law permits, including the applied one. Earliest first. */
  readonly readings: readonly RequestReading[];
  /** For a request received by a supplier: the term in the agreement. */
  readonly passOn?: PassOnClock;
}

/**
 * Clock of a request: one month from the receipt, and two more months if the requester was informed of the extension
 * within that month. If the law can be read in two ways, the earlier day applies until a user chooses the other one and
 * states a reason. A refusal has the same deadline as an answer. For a request received by a supplier, the month of the
 * board starts at that receipt.
 *
 * @throws InvalidInputError when the request is malformed, or its history is not in order.
 * @see GDPR art. 12(3), 12(4) and 12(6); Regulation (EEC, Euratom) 1182/71 art. 3; EDPB Guidelines 01/2022 on the
 * identity
 *
 * @example
 * ```ts
 * import { requestClock } from "@bijsluiter/core/rights";
 *
 * const request = {
 *   id: "VZ-2026-003",
 *   kind: "erasure",
 *   scope: "all",
 *   subject: { kind: "adult", id: "p-81", group: "staff" },
 *   requester: { role: "subject" },
 *   receivedAt: "2026-01-15T10:00:00+01:00",
 *   receivedBy: "board",
 *   channel: "form",
 *   status: "received",
 *   history: [],
 * } as const;
 * requestClock(request).lastDay; // => "2026-02-16"
 * requestClock(request, { now: "2026-02-10T09:00:00+01:00" }).daysLeft; // => 6
 * ```
 */
export function requestClock(
  request: DataSubjectRequest,
  options: RequestClockOptions = {},
): RequestClock {
  const known = parseInput(dataSubjectRequest, request);
  const {
    now,
    passOnHours,
    timeZone: zone = "Europe/Amsterdam",
    holidays,
  } = parseInput(requestClockOptions, options);
  const calendar = { timeZone: zone, ...(holidays && { holidays }) };
  const readings = requestReadings(known, calendar);
  const { lastDay, extensionCounts } = chosen(readings);
  const receivedOn = toDay(known.receivedAt, zone);
  const pass = passOnClock(known, { ...(passOnHours && { passOnHours }), ...(now && { now }) });
  return {
    receivedOn,
    firstLastDay: periodDeadline(receivedOn, "P1M", calendar).lastDay,
    lastDay,
    extensionCounts,
    ...stateOf(known, lastDay, { zone, ...(now && { today: toDay(now, zone) }) }),
    readings,
    ...(pass && { passOn: pass }),
  };
}

const chosen = (readings: readonly RequestReading[]): RequestReading =>
  readings.find(({ counts }) => counts) as RequestReading;

function stateOf(
  { history }: DataSubjectRequest,
  lastDay: Day | null,
  { zone, today }: { readonly zone: TimeZone; readonly today?: Day },
): Pick<RequestClock, "state" | "daysLeft"> {
  const end = closing(history);
  if (end && (end.event === "withdraw" || end.event === "mark-duplicate"))
    return { state: "stopped" };
  if (end) return { state: lastDay === null || toDay(end.at, zone) <= lastDay ? "met" : "late" };
  if (lastDay === null) return { state: "waiting" };
  if (today === undefined) return { state: "unknown" };
  return { state: today <= lastDay ? "running" : "overdue", daysLeft: daysBetween(today, lastDay) };
}

const MS_A_DAY = 86_400_000;

const daysBetween = (from: Day, to: Day) => (Date.parse(to) - Date.parse(from)) / MS_A_DAY;
