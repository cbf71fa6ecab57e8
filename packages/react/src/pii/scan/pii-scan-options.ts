import type { PiiKind, Scanner } from "@bijsluiter/core/pii";

/** Kinds to look for: plain data, so that it can be sent to a worker. Compared by value, so an inline object is fine. */
export interface PiiScanOptions {
  /** Kinds to report; all of them by default. */
  readonly kinds?: readonly PiiKind[];
  /** Minimum confidence, 0 to 100, default 60. */
  readonly minConfidence?: number;
  /** Custom labels by kind; `other` has labels for numbers that are not personal data. */
  readonly context?: Readonly<Partial<Record<PiiKind | "other", readonly string[]>>>;
  /**
   * Makes the worker for long texts, where `new Worker(new URL(...))` in this package does not work: another address, a
   * Trusted Types policy. The page has one worker, made at the first use.
   */
  readonly createWorker?: () => Worker;
  readonly scanner?: undefined;
}

/**
 * A custom scanner, which may have custom detectors. Detectors are functions and cannot be sent to a worker, so long
 * texts are read on this thread, in slices.
 */
export interface OwnScannerOptions<Kind extends string = PiiKind> {
  /** Made once, outside the component. */
  readonly scanner: Scanner<Kind>;
}
