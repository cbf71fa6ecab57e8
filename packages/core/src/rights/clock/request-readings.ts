import {
  type PeriodDeadlineOptions,
  periodDeadline,
} from "../../calendar/deadlines/period-deadline.ts";
import { toDay } from "../../calendar/to-day.ts";
import type { Day } from "../../shared/dates/day.ts";
import { firstMomentOf } from "../life-cycle/moments.ts";
import type { DataSubjectRequest } from "../request/data-subject-request.ts";
import type { ExtensionReading, IdentityReading } from "./clock-readings.ts";

/** One interpretation of the deadline, and its day. */
export interface RequestReading {
  /** Interpretation on the identity. Absent when the identity was not requested. */
  readonly identity?: IdentityReading;
  /** Interpretation on the extension. Absent without an extension. */
  readonly extension?: ExtensionReading;
  /** `null` while the term waits for proof of the identity. */
  readonly lastDay: Day | null;
  /**
   * True when the notice of the extension was sent within the first month according to this interpretation; `null`
   * without an extension.
   */
  readonly extensionCounts: boolean | null;
  /** True when this interpretation applies. */
  readonly counts: boolean;
}

type Calendar = Required<Pick<PeriodDeadlineOptions, "timeZone">> & PeriodDeadlineOptions;

/**
 * All interpretations of the term that the law leaves open for this request, earliest first. Exactly one of them
 * applies.
 */
export function requestReadings(
  request: DataSubjectRequest,
  calendar: Calendar,
): readonly RequestReading[] {
  const { readings: { identity, extension } = {} } = request;
  const all = identityReadings(request).flatMap((identityReading) =>
    extensionReadings(request).map((extensionReading) =>
      readingOf(request, { identityReading, extensionReading, calendar }),
    ),
  );
  const sorted = all.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const wanted = sorted.filter(
    (one) =>
      (!identity || one.identity === undefined || one.identity === identity.reading) &&
      (!extension || one.extension === undefined || one.extension === extension.reading),
  );
  const [first] = wanted;
  return sorted.map((one) => ({ ...one, counts: one === first }));
}

/** Sort key. A waiting deadline without a day sorts last. */
const order = ({ lastDay }: Pick<RequestReading, "lastDay">) => lastDay ?? "9999-12-31";

const identityReadings = ({ history }: DataSubjectRequest) =>
  firstMomentOf(history, "ask-identity") === undefined
    ? [undefined]
    : (["runs-on", "waits-for-identity"] as const);

const extensionReadings = ({ extension }: DataSubjectRequest) =>
  extension === undefined ? [undefined] : (["from-receipt", "from-first-last-day"] as const);

function readingOf(
  { receivedAt, history, extension }: DataSubjectRequest,
  {
    identityReading,
    extensionReading,
    calendar,
  }: {
    readonly identityReading: IdentityReading | undefined;
    readonly extensionReading: ExtensionReading | undefined;
    readonly calendar: Calendar;
  },
): Omit<RequestReading, "counts"> {
  const waits = identityReading === "waits-for-identity";
  const startsAt = waits ? firstMomentOf(history, "verify-identity") : receivedAt;
  const named = {
    ...(identityReading && { identity: identityReading }),
    ...(extensionReading && { extension: extensionReading }),
  };
  if (startsAt === undefined) return { ...named, lastDay: null, extensionCounts: null };
  const start = toDay(startsAt, calendar.timeZone);
  const first = periodDeadline(start, "P1M", calendar).lastDay;
  if (!extension) return { ...named, lastDay: first, extensionCounts: null };
  const extensionCounts = toDay(extension.toldAt, calendar.timeZone) <= first;
  const extended =
    extensionReading === "from-receipt"
      ? periodDeadline(start, "P3M", calendar).lastDay
      : periodDeadline(first, "P2M", calendar).lastDay;
  return { ...named, lastDay: extensionCounts ? extended : first, extensionCounts };
}
