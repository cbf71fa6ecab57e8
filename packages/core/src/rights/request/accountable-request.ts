import * as z from "zod/mini";
import { type IsoPeriod, isoPeriod } from "../../calendar/iso-period.ts";
import { addPeriod } from "../../calendar/periods/add-period.ts";
import { toDay } from "../../calendar/to-day.ts";
import { type Day, day } from "../../shared/dates/day.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import type { RequestEntry } from "../life-cycle/request-entry.ts";
import { type DataSubjectRequest, dataSubjectRequest } from "./data-subject-request.ts";

/** Part of a request that is kept for accountability: events and times, without the person. */
export interface AccountableRequest
  extends Pick<
    DataSubjectRequest,
    "id" | "kind" | "scope" | "receivedAt" | "receivedBy" | "channel" | "status"
  > {
  readonly group: DataSubjectRequest["subject"]["group"];
  readonly requester: DataSubjectRequest["requester"]["role"];
  readonly history: readonly Pick<RequestEntry, "event" | "at" | "role">[];
}

/** Whether the identifying part of a request may be erased. */
export type RequestTerm =
  | { readonly result: "erased"; readonly request: AccountableRequest }
  /** Request that is open or has a complaint (`from` is `null`), or whose retention period has not ended. */
  | { readonly result: "kept"; readonly from: Day | null };

const termOptions = z.strictObject({ term: isoPeriod, asOf: day } satisfies Shape<{
  term: IsoPeriod;
  asOf: Day;
}>);

const closed: readonly string[] = ["answered", "refused", "duplicate", "withdrawn"];

/**
 * Request after its retention period, reduced for accountability: without pseudonyms, guardians, accounts and reasons.
 *
 * @param options - `term`: how long the complete request is kept after its last event; `asOf`: today.
 * @see GDPR art. 5(1)(e) and 5(2): the request is personal data itself
 */
export function accountableRequest(
  request: DataSubjectRequest,
  options: { readonly term: IsoPeriod; readonly asOf: Day },
): RequestTerm {
  const {
    subject,
    requester,
    extension: _told,
    readings: _chosen,
    ...rest
  } = parseInput(dataSubjectRequest, request);
  const { term, asOf } = parseInput(termOptions, options);
  const last = rest.history.at(-1);
  if (!last || !closed.includes(rest.status)) return { result: "kept", from: null };
  const from = addPeriod(toDay(last.at), term);
  if (asOf <= from) return { result: "kept", from };
  const history = rest.history.map(({ event, at, role }) => ({ event, at, role }));
  const half = { ...rest, group: subject.group, requester: requester.role, history };
  return { result: "erased", request: half };
}
