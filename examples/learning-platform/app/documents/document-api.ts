import type {
  AgreementEvent,
  AgreementReport,
  AgreementTimeline,
  ProcessingAgreement,
} from "@bijsluiter/core/agreements";
import type { SignedCopyRequest } from "../../documents/signed-copy-request.ts";
import { call, json } from "../site/api/call.ts";

/** The agreement with everything about it. */
export interface AgreementDetail {
  readonly agreement: ProcessingAgreement;
  readonly hash: string;
  readonly report: AgreementReport;
  readonly timeline: AgreementTimeline;
}

type WithoutMoment<Event> = Event extends unknown ? Omit<Event, "at"> : never;

/** What the server of Leerplein can do for the agreement. */
export const documentApi = {
  agreement: () => call<AgreementDetail>("/agreement"),
  record: (event: WithoutMoment<AgreementEvent>) =>
    call<{ outcome: "recorded" }>("/agreement/events", json(event)),
  request: (request: SignedCopyRequest, key: string) =>
    call<{ reference: string; receivedAt: string }>(
      "/agreement/requests",
      json(request, { "idempotency-key": key }),
    ),
};
