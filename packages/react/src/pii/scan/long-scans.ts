import type { PiiMatch, Scanner } from "@bijsluiter/core/pii";
import { type PageWorker, pageWorker, type WorkerQuestion } from "../worker/page-worker.ts";
import { scanInSlices } from "./scan-in-slices.ts";

/** A long text to read. */
export interface LongScan<Kind extends string> {
  readonly text: string;
  readonly scanner: Scanner<Kind>;
  /** What to tell a worker; absent when it cannot be told. */
  readonly question: Omit<WorkerQuestion, "text"> | undefined;
}

/** Reads the texts of one place on the page. */
export interface LongScans<Kind extends string> {
  /** Reads this one next. One that still waits is forgotten, so that nothing piles up behind who types. */
  readonly ask: (scan: LongScan<Kind>) => void;
  /** Nothing is reported after this. */
  readonly stop: () => void;
}

/** Reads long texts one after the other: in the worker, or on this thread where there is none. */
export function createLongScans<Kind extends string>(
  report: (scan: LongScan<Kind>, matches: readonly PiiMatch<Kind>[]) => void,
  worker: PageWorker = pageWorker,
): LongScans<Kind> {
  const release = worker.hold();
  const stopping = new AbortController();
  const { signal } = stopping;
  let next: LongScan<Kind> | undefined;
  let isReading = false;

  const read = async ({ text, scanner, question }: LongScan<Kind>) => {
    const slices = () => scanInSlices(scanner, text, signal);
    if (!question) return slices();
    // A scanner that a worker can be told about knows the built-in kinds only.
    const elsewhere = worker.scan({ ...question, text }) as Promise<readonly PiiMatch<Kind>[]>;
    return elsewhere.catch(slices);
  };
  const readAll = async () => {
    isReading = true;
    try {
      while (next && !signal.aborted) {
        const scan = next;
        next = undefined;
        const matches = await read(scan);
        if (!signal.aborted) report(scan, matches);
      }
    } finally {
      isReading = false;
    }
  };

  return {
    ask(scan) {
      next = scan;
      if (!isReading) void readAll();
    },
    stop() {
      stopping.abort();
      release();
    },
  };
}
