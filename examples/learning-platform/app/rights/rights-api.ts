import type { ErasureProgress, LinePreview } from "@bijsluiter/core/postgres";
import type {
  AnswerContent,
  DataSubjectRequest,
  ErasurePlan,
  RecipientNotice,
  RequestEvent,
} from "@bijsluiter/core/rights";
import type { SentRequest } from "../../shared/sent-request.ts";
import { call, json } from "../site/api/call.ts";

/** What who asks gets back. */
export interface RequestReceipt {
  readonly reference: string;
  readonly receivedAt: string;
  readonly lastDay: string | null;
}

/** Every request of the desk. */
export interface DeskList {
  readonly now: string;
  /** Hours in which the agreement wants a request passed on. */
  readonly passOnHours: number;
  readonly requests: readonly DataSubjectRequest[];
  /** References of those of which the plan was carried out. */
  readonly carriedOut: readonly string[];
}

/** A request with everything about it. */
export interface RequestDetail extends Omit<DeskList, "requests" | "carriedOut"> {
  readonly request: DataSubjectRequest;
  readonly sent: SentRequest;
  readonly plan: ErasurePlan | null;
  readonly carriedOutAt: string | null;
  readonly progress: ErasureProgress | null;
  readonly dryRun: readonly LinePreview[] | null;
  readonly notices: readonly RecipientNotice[];
  readonly events: readonly {
    readonly sequence: number;
    readonly event: RequestEvent;
    readonly outcome: AnswerContent["outcome"] | null;
  }[];
  readonly pupils: readonly {
    readonly id: string;
    readonly name: string;
    readonly className: string;
  }[];
}

/** A request of one's own, with the letters about it. */
export interface OwnRequest {
  readonly request: DataSubjectRequest;
  readonly letters: readonly {
    readonly sequence: number;
    readonly kind: RequestEvent["kind"];
    readonly at: string;
  }[];
}

/** A step as the privacy officer sends it. */
export type StepToTake = Readonly<Record<string, string>> & { readonly kind: string };

const at = (reference: string) => `/rights/${encodeURIComponent(reference)}`;

/** What the server can do about requests of people. */
export const rightsApi = {
  file: (sent: SentRequest, idempotencyKey: string) =>
    call<RequestReceipt>("/rights-requests", json(sent, { "idempotency-key": idempotencyKey })),
  own: () =>
    call<{ readonly now: string; readonly requests: readonly OwnRequest[] }>("/own-requests"),
  list: () => call<DeskList>("/rights"),
  detail: (reference: string) => call<RequestDetail>(at(reference)),
  take: (reference: string, step: StepToTake) =>
    call<{ readonly outcome: "taken" }>(`${at(reference)}/steps`, json(step)),
  plan: (reference: string) => call<ErasurePlan>(`${at(reference)}/plan`, json({})),
  carryOut: (reference: string, planHash: string) =>
    call<ErasureProgress>(`${at(reference)}/carry-out`, json({ planHash })),
  tell: (reference: string, recipient: string, state: "told" | "confirmed") =>
    call<{ readonly outcome: "written" }>(
      `${at(reference)}/recipients/${recipient}`,
      json({ state }),
    ),
};
