import type { Issue } from "@bijsluiter/core";
import type {
  AffectedBoard,
  Attachment,
  BreachClockFacts,
  BreachReport,
  BreachState,
  ProcessorNoticeFinding,
  RegisterEvent,
  RegisterVerdict,
  SealedEntry,
} from "@bijsluiter/core/breaches";
import type { SubmitAnswer } from "@bijsluiter/react";

/** A role of the demo. */
export type Role = "docent" | "servicedesk" | "privacy-officer" | "parent-1" | "parent-2" | "pupil";

/** Who plays, and what time it is at the server. */
export interface Session {
  readonly role: Role;
  readonly now: string;
  readonly contractHours: number;
}

/** A breach in a list. */
export interface BreachRow {
  readonly reference: string;
  readonly status: BreachState["status"];
  readonly kind: "complete" | "incomplete";
  readonly summary: string;
  readonly reportedAt: string;
  readonly clockFacts: BreachState["clockFacts"];
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

/** A mail in the built-in post. */
export interface Message {
  readonly id: number;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly receivedAt: string;
  readonly text: string;
}

/** The server refused, or could not be reached: `status` is 0 then. */
export class ApiError extends Error {
  readonly status: number;
  readonly issues: readonly (Issue & { readonly message: string })[];

  constructor(status: number, issues: ApiError["issues"] = []) {
    super(`The server answered ${status}`);
    this.status = status;
    this.issues = issues;
  }
}

/** Asks the API; throws {@link ApiError} when it refuses. */
export async function call<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  const language = document.documentElement.lang;
  const headers = { "accept-language": language, ...(init.headers as Record<string, string>) };
  const response = await fetch(`/api${path}`, { ...init, headers }).catch((error: unknown) => {
    // A request that the page itself gave up is no failure.
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ApiError(0);
  });
  const isJson = response.headers.get("content-type")?.includes("json");
  const body: unknown = isJson ? await response.json() : undefined;
  if (!response.ok)
    throw new ApiError(response.status, (body as { issues?: ApiError["issues"] })?.issues);
  return body as Answer;
}

/** A body to send. */
export const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  body: JSON.stringify(body),
  headers: { "content-type": "application/json", ...headers },
});

/** What the server of Leerplein can do for a page. */
export const api = {
  session: () => call<Session>("/session"),
  play: (role: Role) => call<{ role: Role }>("/session", json({ role })),
  boards: () => call<{ boards: readonly (AffectedBoard & { id: string })[] }>("/boards"),
  inbox: () => call<{ messages: readonly Message[] }>("/inbox"),
  breaches: () => call<{ now: string; breaches: readonly BreachRow[] }>("/breaches"),
  breach: (reference: string) => call<BreachDetail>(`/breaches/${encodeURIComponent(reference)}`),
  verify: () => call<RegisterVerdict>("/register/verify"),
  record: (reference: string, event: RegisterEvent) =>
    call<SealedEntry>(`/breaches/${encodeURIComponent(reference)}/events`, json(event)),
  upload: (file: File, { signal }: { readonly signal: AbortSignal }) =>
    call<Attachment>("/attachments", {
      method: "POST",
      body: file,
      signal,
      headers: {
        "content-type": file.type || "application/octet-stream",
        "x-file-name": encodeURIComponent(file.name),
      },
    }),
  async submit(
    report: BreachReport,
    { signal, idempotencyKey }: { readonly signal: AbortSignal; readonly idempotencyKey: string },
  ): Promise<SubmitAnswer> {
    try {
      const receipt = await call<{
        reference: string;
        receivedAt: string;
        clockFacts: BreachClockFacts;
      }>("/breach-reports", {
        ...json(report, { "idempotency-key": idempotencyKey }),
        signal,
      });
      return { ok: true, ...receipt };
    } catch (error) {
      if (error instanceof ApiError && error.status === 422)
        return { ok: false, issues: error.issues };
      throw error;
    }
  },
};
