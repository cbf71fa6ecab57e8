import { readSubmitAnswer } from "../../breach-report/answers-from-server/read-submit-answer.ts";
import type { SubmitAnswer } from "../../breach-report/answers-from-server/submit-answer.ts";
import type { SubmitReport } from "../../breach-report/breach-report-options.ts";

/** Reason for waiting to send; `undefined` while waiting for the response. */
export type SendingState = "offline" | "trying-again" | undefined;

/** Destination and headers of a report. */
export interface SenderOptions {
  /** Address that takes the report as JSON by POST. */
  readonly endpoint: string;
  /** Headers of each try, such as a token against forged requests. */
  readonly headers?: (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /** Called with the reason for waiting. */
  readonly onState?: (state: SendingState) => void;
}

/** Seconds before each further try. */
const PAUSES = [1, 3, 9];
/** A server that asks for more patience gets its turn from who reports. */
const LONGEST_PAUSE = 30;

/**
 * Sends reports to an address, under one `Idempotency-Key` for all tries. Without a connection it waits for one; a server
 * that is busy, or no answer, is tried three times more.
 */
export function reportSender({ endpoint, headers, onState }: SenderOptions): SubmitReport {
  return async (report, { signal, idempotencyKey }) => {
    const attempt = async () => {
      const own = new Headers(await headers?.());
      own.set("content-type", "application/json");
      own.set("idempotency-key", idempotencyKey);
      const body = JSON.stringify(report);
      return readSubmitAnswer(
        await fetch(endpoint, { method: "POST", headers: own, body, signal }),
      );
    };
    try {
      for (const pause of PAUSES) {
        await connected(signal, () => onState?.("offline"));
        onState?.(undefined);
        const answer = await attempt().catch((error: unknown) => {
          if (signal.aborted) throw error;
          return undefined;
        });
        const seconds = answer ? patience(answer, pause) : pause;
        if (answer && seconds === undefined) return answer;
        onState?.("trying-again");
        await passed(seconds ?? pause, signal);
      }
      onState?.(undefined);
      return await attempt();
    } finally {
      onState?.(undefined);
    }
  };
}

/** Seconds until the next try; `undefined` for an answer to show. */
function patience(answer: SubmitAnswer, pause: number): number | undefined {
  if (!("status" in answer)) return undefined;
  const { status, retryAfterSeconds: asked = pause } = answer;
  const isPassing = status === 429 || status === 502 || status === 503 || status === 504;
  return isPassing && asked <= LONGEST_PAUSE ? Math.max(asked, pause) : undefined;
}

/** Resolves when the browser has a connection. */
async function connected(signal: AbortSignal, onWait: () => void): Promise<void> {
  if (navigator.onLine) return;
  onWait();
  await happened(signal, (resolve) => {
    addEventListener("online", resolve, { once: true, signal });
  });
}

const passed = (seconds: number, signal: AbortSignal): Promise<void> =>
  happened(signal, (resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  });

/** A promise that ends with the signal. */
function happened(signal: AbortSignal, wait: (resolve: () => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    wait(resolve);
  });
}
