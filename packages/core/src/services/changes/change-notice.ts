import { hoursDeadline } from "../../calendar/deadlines/hours-deadline.ts";
import { endOfDay } from "../../calendar/end-of-day.ts";
import { shiftDay } from "../../calendar/shift-day.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { LegalSource } from "../../shared/legal-source.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { serviceChangeRows } from "../data/change-rules.ts";
import { type ServiceFinding, whenNot } from "../service-finding.ts";
import {
  type ChangeAudience,
  type ChangeChannel,
  type ChangeFacts,
  type ChangeKind,
  type ChangeRule,
  changeFacts,
} from "./change-facts.ts";

/** Recipient of the notice of a change, and whether it was notified. */
export interface ChangeReader {
  readonly to: ChangeAudience;
  readonly state: "told" | "told-late" | "told-otherwise" | "to-tell" | "late" | "unknown";
  /** Time of the first notice, through a valid channel if there was one. */
  readonly at?: Instant;
}

/** Recipients of the notice of a change, the deadlines, and whether it was sent. */
export interface ChangeNotice {
  readonly kind: ChangeKind;
  /** Deadline for the notice; absent when the day of the change, or the term, is not known. */
  readonly tellBy?: Instant;
  readonly channels: readonly ChangeChannel[];
  readonly readers: readonly ChangeReader[];
  /** Source; absent when no rule is agreed on. */
  readonly basis?: LegalSource;
  readonly findings: readonly ServiceFinding[];
}

/** Rules to start from. */
export const changeRules: readonly ChangeRule[] = serviceChangeRows;

/**
 * Recipients of the notice of a change, the channel and notice period, and whether it was sent. The first matching rule
 * applies. Days are counted back from the day of the change, in Dutch time; hours are counted from the time at which
 * the change was known.
 *
 * @returns A recipient told through another channel is `told-otherwise`; without a start day the result is `unknown`.
 * @throws InvalidInputError when the facts are malformed.
 *
 * @example
 * ```ts
 * import { changeNotice, changeRules } from "@bijsluiter/core/services";
 *
 * const notice = changeNotice({
 *   kind: "terms-adverse",
 *   effectiveOn: "2027-01-01",
 *   told: [{ to: "board", channel: "email", at: "2026-10-03T09:00:00+02:00" }],
 *   rules: changeRules,
 *   now: "2026-11-29T12:00:00Z",
 * });
 * notice.tellBy; // => "2026-10-03T22:00:00.000Z"
 * notice.readers; // => [{ to: "board", state: "told", at: "2026-10-03T09:00:00+02:00" }]
 * ```
 */
export function changeNotice(facts: ChangeFacts): ChangeNotice {
  const known = parseInput(changeFacts, facts);
  const { kind } = known;
  const index = known.rules.findIndex((one) => one.kind === kind);
  const agreed = known.rules[index];
  if (!agreed) {
    const findings = whenNot("change-rule-agreed", "unknown", "rules");
    return { kind, channels: [], readers: [], findings };
  }
  const tellBy = lastMoment(agreed, known);
  const readers = agreed.tell.map((to) => readerOf(to, agreed, known, tellBy));
  return {
    kind,
    ...(tellBy !== undefined && { tellBy }),
    channels: agreed.channels,
    readers,
    basis: deepFreeze(agreed.basis),
    findings: readers.flatMap(({ state }, nth) =>
      readerFindings(state, ["rules", index, "tell", nth]),
    ),
  };
}

function lastMoment(
  { daysBefore, withinHours }: ChangeRule,
  { effectiveOn, knownAt }: ChangeFacts,
): Instant | undefined {
  if (daysBefore !== undefined && effectiveOn !== undefined)
    return endOfDay(shiftDay(effectiveOn, -daysBefore), "Europe/Amsterdam");
  if (withinHours !== undefined && knownAt !== undefined)
    return hoursDeadline(knownAt, withinHours);
  return undefined;
}

function readerOf(
  to: ChangeAudience,
  { channels, withinHours }: ChangeRule,
  { told, now }: ChangeFacts,
  tellBy: Instant | undefined,
): ChangeReader {
  const until = Date.parse(now);
  const all = told
    .filter((one) => one.to === to && Date.parse(one.at) <= until)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const counting = all.find(({ channel }) => channels.length === 0 || channels.includes(channel));
  const first = counting ?? all[0];
  if (!first) return { to, state: waiting(tellBy, until) };
  const { at } = first;
  if (tellBy === undefined) return { to, state: "unknown", at };
  const late = Date.parse(at) - Date.parse(tellBy);
  // Midnight after the last day is late already; the last of so many hours is not.
  const isLate = withinHours === undefined ? late >= 0 : late > 0;
  if (!counting) return { to, state: "told-otherwise", at };
  return { to, state: isLate ? "told-late" : "told", at };
}

function waiting(tellBy: Instant | undefined, now: number): ChangeReader["state"] {
  if (tellBy === undefined) return "unknown";
  return now < Date.parse(tellBy) ? "to-tell" : "late";
}

function readerFindings(
  state: ChangeReader["state"],
  where: ServiceFinding["where"],
): readonly ServiceFinding[] {
  if (state === "late") return whenNot("change-everyone-told", "no", ...where);
  if (state === "told-late") return whenNot("change-told-in-time", "no", ...where);
  if (state === "told-otherwise") return whenNot("change-told-by-channel", "no", ...where);
  if (state === "unknown") return whenNot("change-told-in-time", "unknown", ...where);
  return [];
}
