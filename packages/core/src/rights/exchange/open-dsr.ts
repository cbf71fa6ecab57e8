import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { RequestStatus } from "../life-cycle/request-status.ts";
import { type DataSubjectRequest, dataSubjectRequest } from "../request/data-subject-request.ts";
import { type OpenDsrIdentity, type OpenDsrRequest, openDsrRequest } from "./open-dsr-request.ts";

/** Status in OpenDSR. */
export type OpenDsrStatus = "pending" | "in_progress" | "completed" | "cancelled";

/** Request in OpenDSR: the supported part of the request, and the identities of the person given by the sender. */
export interface FromOpenDsr {
  readonly request: Pick<DataSubjectRequest, "id" | "kind" | "receivedAt" | "scope">;
  readonly identities: readonly OpenDsrIdentity[];
  readonly callbacks: readonly string[];
}

/**
 * A request for another system, OpenDSR 2.0. It supports only the rights of access, portability and erasure.
 *
 * @param identities - Identities of the person in that system.
 * @throws InvalidInputError `not-an-option` for another right.
 */
export function toOpenDsr(
  request: DataSubjectRequest,
  identities: readonly OpenDsrIdentity[],
): OpenDsrRequest {
  const { id, kind, receivedAt } = parseInput(dataSubjectRequest, request);
  if (kind !== "access" && kind !== "portability" && kind !== "erasure")
    throw new InvalidInputError([{ code: "not-an-option", path: ["kind"], params: {} }]);
  return parseInput(openDsrRequest, {
    regulation: "gdpr",
    subject_request_id: id,
    subject_request_type: kind,
    submitted_time: receivedAt,
    subject_identities: identities,
    api_version: "2.0",
  });
}

/**
 * Request from another system. Its time is that of the sender. The receiver must record its own time of receipt.
 *
 * @throws InvalidInputError when the input is not an OpenDSR request under the GDPR.
 */
export function fromOpenDsr(body: unknown): FromOpenDsr {
  const known = parseInput(openDsrRequest, body as OpenDsrRequest);
  return {
    request: {
      id: known.subject_request_id,
      kind: known.subject_request_type,
      receivedAt: known.submitted_time,
      scope: "all",
    },
    identities: known.subject_identities,
    callbacks: known.status_callback_urls ?? [],
  };
}

/** OpenDSR status for a state. A refusal is an answer too: `completed`. */
export function openDsrStatus(status: RequestStatus): OpenDsrStatus {
  switch (status) {
    case "received":
    case "identity-asked":
    case "verified":
    case "clarification-asked":
      return "pending";
    case "in-progress":
    case "part-answered":
    case "complained":
      return "in_progress";
    case "answered":
    case "refused":
      return "completed";
    default:
      return "cancelled";
  }
}
