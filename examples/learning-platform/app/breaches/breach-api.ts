import type {
  BreachReport,
  BreachState,
  Correction,
  ProcessorNoticeFinding,
  RegisterEvent,
  RegisterVerdict,
  SealedEntry,
} from "@bijsluiter/core/breaches";
import {
  readSubmitAnswer,
  readUploadAnswer,
  type SubmitAnswer,
  type UploadAnswer,
} from "@bijsluiter/react";
import { ask, call, json } from "../site/api/call.ts";

/** A breach in a list. */
export interface BreachRow {
  readonly reference: string;
  readonly status: BreachState["status"];
  readonly kind: "complete" | "incomplete";
  readonly summary: string;
  readonly reportedAt: string;
  readonly clockFacts: BreachState["clockFacts"];
}

/** A page of the list, the last reported first, and how many breaches there are in all. */
export interface BreachList {
  readonly now: string;
  readonly breaches: readonly BreachRow[];
  readonly total: number;
  readonly open: number;
  /** Where the next page begins; absent on the last one. */
  readonly next?: number;
}

/** A breach with everything about it. */
export interface BreachDetail extends BreachState {
  readonly now: string;
  readonly entries: readonly SealedEntry[];
  readonly findings: readonly {
    readonly board: string;
    readonly findings: readonly ProcessorNoticeFinding[];
  }[];
  readonly toldByHand: readonly string[];
  readonly outbox: readonly {
    readonly board: string;
    readonly attempts: number;
    readonly lastError: string | null;
    readonly sentAt: string | null;
  }[];
}

/** An event as the officer sends it, with the entry that it corrects. */
export type SentEvent = RegisterEvent & { readonly correction?: Correction };

/** What the server can do about breaches. */
export const breachApi = {
  breaches: ({ before }: { readonly before?: number | undefined } = {}) =>
    call<BreachList>(`/breaches${before === undefined ? "" : `?before=${before}`}`),
  breach: (reference: string) => call<BreachDetail>(`/breaches/${encodeURIComponent(reference)}`),
  /** What came since the last check, or every entry. */
  verify: (what: "newest" | "all") =>
    call<RegisterVerdict>(`/register/verify${what === "newest" ? "?from=last" : ""}`),
  record: (reference: string, event: SentEvent) =>
    call<SealedEntry>(`/breaches/${encodeURIComponent(reference)}/events`, json(event)),
  upload: async (file: File, { signal }: { readonly signal: AbortSignal }): Promise<UploadAnswer> =>
    readUploadAnswer(
      await ask("/attachments", {
        method: "POST",
        body: file,
        signal,
        headers: {
          "content-type": file.type || "application/octet-stream",
          "x-file-name": encodeURIComponent(file.name),
        },
      }),
    ),
  async submit(
    report: BreachReport,
    { signal, idempotencyKey }: { readonly signal: AbortSignal; readonly idempotencyKey: string },
  ): Promise<SubmitAnswer> {
    const sent = json(report, { "idempotency-key": idempotencyKey });
    return readSubmitAnswer(await ask("/breach-reports", { ...sent, signal }));
  },
};
