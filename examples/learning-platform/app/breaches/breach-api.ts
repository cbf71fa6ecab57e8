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

/** A breach in a list, with what its tasks follow from. */
export interface BreachRow {
  readonly reference: string;
  readonly status: BreachState["status"];
  readonly kind: "complete" | "incomplete";
  readonly summary: string;
  readonly reportedAt: string;
  readonly clockFacts: BreachState["clockFacts"];
  /** Facts that are not known yet. */
  readonly open: number;
  /** Whether it is known since when it was sure to be a breach. */
  readonly established: boolean;
  readonly boards: readonly string[];
  readonly people: number | null;
  readonly reporter: { readonly name: string; readonly phone?: string } | null;
  /** What was recorded after the report. */
  readonly recorded: readonly {
    readonly kind: string;
    readonly board?: string;
    readonly notifyAuthority?: string;
  }[];
}

/** What a search asks for. */
export interface BreachSearch {
  readonly q: string;
  readonly show: "open" | "late" | "closed" | "all";
  readonly order: "due" | "newest" | "oldest";
  readonly page: number;
}

/** A page of what was found, and how many breaches there are in all. */
export interface FoundBreaches {
  readonly now: string;
  readonly breaches: readonly BreachRow[];
  readonly found: number;
  readonly pages: number;
  readonly total: number;
  readonly open: number;
  /** How many were read, when that is not all of them. */
  readonly searched?: number;
}

/** A report of one's own. */
export interface OwnReport
  extends Pick<BreachRow, "reference" | "status" | "summary" | "reportedAt" | "open"> {}

/** A breach with everything about it. */
export interface BreachDetail extends BreachState {
  readonly now: string;
  readonly entries: readonly SealedEntry[];
  readonly recorded: BreachRow["recorded"];
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
  search: ({ q, show, order, page }: BreachSearch) =>
    call<FoundBreaches>(
      `/register/search?${new URLSearchParams({ q, show, order, page: String(page) })}`,
    ),
  ownReports: () => call<{ reports: readonly OwnReport[] }>("/own-reports"),
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
