import * as z from "zod/mini";
import { toDay } from "../../calendar/to-day.ts";
import { authorityOn } from "../../parties/authority/authority-on.ts";
import { isWithin } from "../../parties/authority/is-within.ts";
import type { Day } from "../../shared/dates/day.ts";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { type RequestSubject, requestSubject } from "../request/request-subject.ts";
import { type Requester, requester } from "../request/requester.ts";

/** Whether a requester may exercise the rights of a person; if not, the reason as far as it may be disclosed. */
export interface RequestStanding {
  readonly mayAsk: "yes" | "no" | "unknown";
  readonly because:
    | "own-data"
    | "has-authority"
    | "mandated"
    | "below-sixteen"
    | "age-unknown"
    | "under-curatele"
    | "from-sixteen"
    | "without-authority"
    | "authority-unknown"
    | "mandate-not-seen";
  /**
   * Information that the school may give this person nevertheless. `progress`: of a child of 16 or 17, to a parent.
   * `important-information`: to a parent without authority, unless the school decides that the interest of the child
   * opposes it.
   */
  readonly mayKnow: readonly ("progress" | "important-information")[];
}

/** Requester, subject and day. */
export interface StandingInput {
  readonly subject: RequestSubject;
  readonly requester: Requester;
  readonly at: Instant;
}

/** Checks a {@link StandingInput}. */
export const standingInput: z.ZodMiniType<StandingInput> = z.strictObject({
  subject: requestSubject,
  requester,
  at: instant,
} satisfies Shape<StandingInput>);

/**
 * Whether a requester may exercise the rights of a person on that day.
 *
 * Under 16, persons with authority may; from 16 the pupil; under *curatele* the curator. A child, even of twelve or
 * older, cannot exclude a parent with authority. Missing facts give `unknown`, which permits nothing.
 * @see UAVG art. 5(1), 5(2) and 5(4); BW 1:377c on the parent without authority
 *
 * @example
 * ```ts
 * import { requestStanding } from "@bijsluiter/core/rights";
 *
 * const subject = {
 *   kind: "child",
 *   id: "pupil-6b0c",
 *   group: "pupil",
 *   sixteen: "2026-12-09",
 *   guardians: [{ id: "guardian-71b2", role: "parent", authority: "yes" }],
 * } as const;
 * const requester = { role: "guardian", id: "guardian-71b2" } as const;
 * requestStanding({ subject, requester, at: "2026-12-08T12:00:00+01:00" }).mayAsk; // => "yes"
 * requestStanding({ subject, requester, at: "2026-12-09T12:00:00+01:00" }).because; // => "from-sixteen"
 * ```
 */
export function requestStanding(input: StandingInput): RequestStanding {
  const { subject, requester: who, at } = parseInput(standingInput, input);
  const on = toDay(at);
  if (who.role === "subject") return ofSubject(subject, on);
  if (who.role === "guardian") return ofGuardian(subject, who.id, on);
  const from =
    who.mandateFrom === "subject"
      ? ofSubject(subject, on)
      : ofGuardian(subject, who.mandateFrom, on);
  if (from.mayAsk !== "yes") return { ...from, mayKnow: [] };
  return who.mandateSeen === "yes"
    ? { mayAsk: "yes", because: "mandated", mayKnow: [] }
    : { mayAsk: who.mandateSeen, because: "mandate-not-seen", mayKnow: [] };
}

function ofSubject(subject: RequestSubject, on: Day): RequestStanding {
  if (subject.curatele && isWithin(subject.curatele, on)) return closed("no", "under-curatele");
  if (subject.kind === "adult") return closed("yes", "own-data");
  const { sixteen } = subject;
  if (sixteen === "unknown") return closed("unknown", "age-unknown");
  return sixteen === "passed" || on >= sixteen
    ? closed("yes", "own-data")
    : closed("no", "below-sixteen");
}

function ofGuardian(subject: RequestSubject, id: string, on: Day): RequestStanding {
  const authority = authorityOn(subject, id, on);
  const isRepresented = subject.curatele ? isWithin(subject.curatele, on) : false;
  if (subject.kind === "adult" && !isRepresented) return closed("no", "without-authority");
  if (authority === "no")
    return { ...closed("no", "without-authority"), mayKnow: withoutAuthority(subject, id) };
  if (isRepresented) return byAuthority(authority);
  const { sixteen } = subject as Extract<RequestSubject, { readonly kind: "child" }>;
  if (sixteen === "unknown") return closed("unknown", "age-unknown");
  if (sixteen === "passed" || on >= sixteen)
    return { ...closed("no", "from-sixteen"), mayKnow: authority === "yes" ? ["progress"] : [] };
  return byAuthority(authority);
}

const byAuthority = (authority: "yes" | "unknown"): RequestStanding =>
  authority === "yes" ? closed("yes", "has-authority") : closed("unknown", "authority-unknown");

function withoutAuthority({ guardians, kind }: RequestSubject, id: string) {
  const isParent = guardians?.some((one) => one.id === id && one.role === "parent");
  return kind === "child" && isParent ? (["important-information"] as const) : [];
}

const closed = (
  mayAsk: RequestStanding["mayAsk"],
  because: RequestStanding["because"],
): RequestStanding => ({ mayAsk, because, mayKnow: [] });
