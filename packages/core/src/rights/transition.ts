import { parseInput } from "../shared/parse-input.ts";
import type { ClockReadings } from "./clock/clock-readings.ts";
import { requestLifeCycle } from "./data/life-cycle.ts";
import { type RequestEvent, requestEvent } from "./life-cycle/request-event.ts";
import { type RequestRefusal, requestRefusals } from "./life-cycle/request-refusals.ts";
import { type DataSubjectRequest, dataSubjectRequest } from "./request/data-subject-request.ts";

/** Result of an event: the new request, or the reason for refusal. */
export type RequestTransition =
  | { readonly result: "taken"; readonly request: DataSubjectRequest }
  | { readonly result: "refused"; readonly reasons: readonly RequestRefusal[] };

/**
 * Request after an event: its status, its history and the contents of the event, such as an extension. The identity is
 * verified before any search, also for a duplicate. Work starts only for an authorised requester: unknown authority is
 * not enough. An extension is announced within the first month, once. A refusal names its ground, the complaint to the
 * authority and the judicial remedy. A supplier passes a request on, and never answers it.
 *
 * @returns `refused` with all reasons when the event is not permitted; the request then does not change.
 * @throws InvalidInputError when the request or the event is malformed.
 * @see GDPR art. 12(2) to 12(6), art. 28(3)(e)
 *
 * @example
 * ```ts
 * import { transition } from "@bijsluiter/core/rights";
 *
 * const request = {
 *   id: "VZ-2026-003",
 *   kind: "access",
 *   scope: "all",
 *   subject: { kind: "adult", id: "p-81", group: "staff" },
 *   requester: { role: "subject" },
 *   receivedAt: "2026-01-15T10:00:00+01:00",
 *   receivedBy: "board",
 *   channel: "form",
 *   status: "received",
 *   history: [],
 * } as const;
 * const step = { at: "2026-01-16T09:00:00+01:00", by: "desk-2", role: "privacy-officer" } as const;
 * transition(request, { ...step, kind: "verify-identity", method: "signed-in" }).result; // => "taken"
 * transition(request, { ...step, kind: "mark-duplicate", of: "VZ-2025-031" }).result; // => "refused"
 * ```
 */
export function transition(request: DataSubjectRequest, event: RequestEvent): RequestTransition {
  const standing = parseInput(dataSubjectRequest, request);
  const known = parseInput(requestEvent, event);
  const reasons = requestRefusals(standing, known);
  if (reasons.length > 0) return { result: "refused", reasons };
  const { kind, at, by, role } = known;
  return {
    result: "taken",
    request: {
      ...standing,
      ...contentOf(standing, known),
      status: requestLifeCycle[kind].to ?? standing.status,
      history: [...standing.history, { event: kind, at, by, role }],
    },
  };
}

function contentOf(
  { readings = {} }: DataSubjectRequest,
  event: RequestEvent,
): Pick<DataSubjectRequest, "extension" | "readings"> {
  if (event.kind === "extend") return { extension: event.extension };
  return event.kind === "choose-reading" ? { readings: withReading(readings, event) } : {};
}

function withReading(
  readings: ClockReadings,
  { reading, by, because }: Extract<RequestEvent, { readonly kind: "choose-reading" }>,
): ClockReadings {
  return reading === "from-receipt" || reading === "from-first-last-day"
    ? { ...readings, extension: { reading, by, because } }
    : { ...readings, identity: { reading, by, because } };
}
