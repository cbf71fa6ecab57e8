import { requestReadings } from "../clock/request-readings.ts";
import { requestLifeCycle } from "../data/life-cycle.ts";
import type { DataSubjectRequest } from "../request/data-subject-request.ts";
import { requestStanding } from "../standing/request-standing.ts";
import type { RequestEvent } from "./request-event.ts";
import type { RequestRole, RequestStatus } from "./request-status.ts";

/** Reason why an event is refused. */
export interface RequestRefusal {
  readonly code:
    | "not-in-this-state"
    | "not-this-role"
    | "before-previous-event"
    | "before-receipt"
    | "not-received-by-supplier"
    | "requester-may-not-ask"
    | "requester-unknown"
    | "already-extended"
    | "extension-too-late"
    | "told-after-event"
    | "reading-not-open"
    | "same-request"
    | "way-to-complain-missing";
  /** Place in the request or, after `event`, in the event. */
  readonly where: readonly (string | number)[];
}

/** All reasons to refuse `event`; empty when it is permitted. */
export function requestRefusals(
  request: DataSubjectRequest,
  event: RequestEvent,
): readonly RequestRefusal[] {
  const { from, by } = requestLifeCycle[event.kind];
  const states: readonly RequestStatus[] = from;
  if (!states.includes(request.status)) return [refuse("not-in-this-state", "kind")];
  const roles: readonly RequestRole[] = by;
  const at = Date.parse(event.at);
  const last = request.history.at(-1);
  return [
    ...(roles.includes(event.role) ? [] : [refuse("not-this-role", "role")]),
    ...(at < Date.parse(request.receivedAt) ? [refuse("before-receipt", "at")] : []),
    ...(last && at < Date.parse(last.at) ? [refuse("before-previous-event", "at")] : []),
    ...refusalsOfKind(request, event),
  ];
}

function refusalsOfKind(
  request: DataSubjectRequest,
  event: RequestEvent,
): readonly RequestRefusal[] {
  switch (event.kind) {
    case "pass-on":
      return request.receivedBy === "supplier" ? [] : [refuse("not-received-by-supplier", "kind")];
    case "start":
      return standingRefusals(request, event.at);
    case "extend":
      return extensionRefusals(request, event);
    case "choose-reading":
      return readingRefusals(request, event);
    case "mark-duplicate":
      return event.of === request.id ? [refuse("same-request", "of")] : [];
    case "refuse":
      return event.told.includes("complaint") && event.told.includes("court")
        ? []
        : [refuse("way-to-complain-missing", "told")];
    default:
      return [];
  }
}

function standingRefusals(
  { subject, requester }: DataSubjectRequest,
  at: string,
): readonly RequestRefusal[] {
  const { mayAsk } = requestStanding({ subject, requester, at });
  if (mayAsk === "yes") return [];
  const code = mayAsk === "no" ? "requester-may-not-ask" : "requester-unknown";
  return [{ code, where: ["requester"] }];
}

function extensionRefusals(
  request: DataSubjectRequest,
  { at, extension }: Extract<RequestEvent, { readonly kind: "extend" }>,
): readonly RequestRefusal[] {
  if (request.extension) return [refuse("already-extended", "kind")];
  const { toldAt } = extension;
  // By the reading that counts: a month that waits for the identity ends later.
  const reading = openReadings({ ...request, extension }).find(({ counts }) => counts);
  return [
    ...(Date.parse(toldAt) > Date.parse(at)
      ? [refuse("told-after-event", "extension", "toldAt")]
      : []),
    ...(Date.parse(toldAt) < Date.parse(request.receivedAt)
      ? [refuse("before-receipt", "extension", "toldAt")]
      : []),
    ...(reading?.extensionCounts === false
      ? [refuse("extension-too-late", "extension", "toldAt")]
      : []),
  ];
}

function readingRefusals(
  request: DataSubjectRequest,
  { reading }: Extract<RequestEvent, { readonly kind: "choose-reading" }>,
): readonly RequestRefusal[] {
  const isOpen = openReadings(request).some(
    ({ identity, extension }) => identity === reading || extension === reading,
  );
  return isOpen ? [] : [refuse("reading-not-open", "reading")];
}

const openReadings = (request: DataSubjectRequest) =>
  requestReadings(request, { timeZone: "Europe/Amsterdam" });

const refuse = (
  code: RequestRefusal["code"],
  ...where: readonly (string | number)[]
): RequestRefusal => ({ code, where: ["event", ...where] });
