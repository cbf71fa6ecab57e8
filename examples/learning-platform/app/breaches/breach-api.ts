import type {
  BreachReport,
  BreachState,
  BreachStep,
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
import type { BreachCounts } from "../../shared/breaches/breach-counts.ts";
import type { BreachRow } from "../../shared/breaches/breach-row.ts";
import type {
  BreachOrder,
  BreachShow,
  FoundBreaches,
} from "../../shared/breaches/breach-search.ts";
import { ask, call, json } from "../site/api/call.ts";

/** What a search asks for. */
export interface BreachSearch {
  readonly q: string;
  readonly show: BreachShow;
  readonly order: BreachOrder;
  readonly page: number;
}

/** A page of what was found, and when it was read. */
export interface FoundPage extends FoundBreaches {
  readonly now: string;
}

/** A report of one's own. */
export interface OwnReport
  extends Pick<BreachRow, "reference" | "status" | "summary" | "reportedAt" | "open"> {}

/** A breach with everything about it. */
export interface BreachDetail extends BreachState {
  readonly now: string;
  readonly entries: readonly SealedEntry[];
  /** Who read the file. */
  readonly readings: readonly { readonly at: string; readonly role: string }[];
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
    call<FoundPage>(
      `/register/search?${new URLSearchParams({ q, show, order, page: String(page) })}`,
    ),
  ownReports: () => call<{ reports: readonly OwnReport[] }>("/own-reports"),
  breach: (reference: string) => call<BreachDetail>(`/breaches/${encodeURIComponent(reference)}`),
  /** What came since the last check, or every entry. */
  verify: (what: "newest" | "all") =>
    call<RegisterVerdict>(`/register/verify${what === "newest" ? "?from=last" : ""}`),
  record: (reference: string, event: SentEvent) =>
    call<SealedEntry>(`/breaches/${encodeURIComponent(reference)}/events`, json(event)),
  take: (
    reference: string,
    step: { readonly step: BreachStep; readonly at: string; readonly attachment?: string },
  ) => call<SealedEntry>(`/breaches/${encodeURIComponent(reference)}/steps`, json(step)),
  signal: (
    told: Readonly<Record<"source" | "channel" | "summary" | "at", string>>,
    idempotencyKey: string,
  ) =>
    call<{ readonly reference: string }>(
      "/signals",
      json(told, { "idempotency-key": idempotencyKey }),
    ),
  statistics: () => call<{ readonly years: readonly BreachCounts[] }>("/register/statistics"),
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
