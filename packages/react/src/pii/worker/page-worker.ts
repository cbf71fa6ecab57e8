import type { PiiMatch } from "@bijsluiter/core/pii";
import { startWorker } from "./start-worker.ts";
import { type ScanAnswer, type ScanRequest, unpack } from "./worker-messages.ts";

/** What is asked of the worker. */
export interface WorkerQuestion extends Omit<ScanRequest, "id"> {
  readonly createWorker?: (() => Worker) | undefined;
}

/** The one worker of a page. */
export interface PageWorker {
  /** Reads a text elsewhere. Rejects when no worker is to be had; then it stays so. */
  readonly scan: (question: WorkerQuestion) => Promise<readonly PiiMatch<string>[]>;
  /** Says that it may be needed. @returns What to call when it is not any more. */
  readonly hold: () => () => void;
}

/** Who goes to another page and back needs no new one. */
const IDLE_MS = 5_000;

/** A worker that starts when it is asked something, serves all who hold it, and ends when nobody does. */
export function createPageWorker(idleMs = IDLE_MS): PageWorker {
  interface Waiting {
    readonly resolve: (matches: readonly PiiMatch<string>[]) => void;
    readonly reject: () => void;
  }
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let isBroken = false;
  let questions = 0;
  let holders = 0;
  let ending: ReturnType<typeof setTimeout> | undefined;

  const end = () => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject();
    waiting.clear();
  };
  /** Refused by the policy of the page, not found, or broken while it ran: a new one would be no better. */
  const fail = () => {
    isBroken = true;
    end();
  };
  const start = (createWorker: () => Worker): Worker => {
    const started = createWorker();
    started.onmessage = ({ data }: MessageEvent<ScanAnswer>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      asked?.resolve(unpack(data));
    };
    started.onerror = fail;
    started.onmessageerror = fail;
    return started;
  };

  return {
    scan: ({ text, options, createWorker = startWorker }) =>
      new Promise((resolve, reject) => {
        if (isBroken) return reject();
        try {
          worker ??= start(createWorker);
          questions += 1;
          worker.postMessage({ id: questions, text, options } satisfies ScanRequest);
          waiting.set(questions, { resolve, reject });
        } catch {
          fail();
          reject();
        }
      }),
    hold: () => {
      clearTimeout(ending);
      holders += 1;
      return () => {
        holders -= 1;
        if (holders === 0) ending = setTimeout(end, idleMs);
      };
    },
  };
}

/** The one of this page. */
export const pageWorker: PageWorker = /* @__PURE__ */ createPageWorker();
