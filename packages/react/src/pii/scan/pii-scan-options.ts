import type { PiiKind, Scanner } from "@bijsluiter/core/pii";

/** Kinds to look for: plain data, so that it can be sent to a worker. Compared by value, so an inline object is fine. */
export interface PiiScanOptions {
  /** Kinds to report; all of them by default. */
  readonly kinds?: readonly PiiKind[];
  /** Minimum confidence, 0 to 100, default 60. */
  readonly minConfidence?: number;
  /** Label words of your own by kind; under `other` words that say a number is none of the kinds. */
  readonly context?: Readonly<Partial<Record<PiiKind | "other", readonly string[]>>>;
  /**
   * Makes the worker for long texts, where `new Worker(new URL(...))` in this package does not work: another address, a
   * Trusted Types policy. The page has one worker, made at the first use.
   */
  readonly createWorker?: () => Worker;
  readonly scanner?: undefined;
}

/**
 * A scanner of your own, which may have detectors of your own. Those are functions and cannot be sent to a worker, so
 * long texts are read on this thread, in slices between other work.
 */
export interface OwnScannerOptions<Kind extends string = PiiKind> {
  /** Made once, outside the component. */
  readonly scanner: Scanner<Kind>;
}
