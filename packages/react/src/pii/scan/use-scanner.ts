import { createScanner, type PiiKind, type Scanner } from "@bijsluiter/core/pii";
import { useMemo } from "react";
import type { WorkerQuestion } from "../worker/page-worker.ts";
import type { OwnScannerOptions, PiiScanOptions } from "./pii-scan-options.ts";

/** A scanner, and what to tell a worker that is to find the same. */
export interface ScannerInUse<Kind extends string> {
  readonly scanner: Scanner<Kind>;
  readonly question: Pick<WorkerQuestion, "options"> | undefined;
}

/** The scanner of the options: the same one as long as they say the same. */
export function useScanner<Kind extends string = PiiKind>(
  options: PiiScanOptions | OwnScannerOptions<Kind>,
): ScannerInUse<Kind> {
  const { scanner } = options;
  const { kinds, minConfidence, context } = options as PiiScanOptions;
  const told = JSON.stringify({ kinds, minConfidence, context });
  return useMemo(() => {
    if (scanner) return { scanner, question: undefined };
    const options: PiiScanOptions = JSON.parse(told);
    // Without a scanner of the caller's own, the kinds are the built-in ones.
    return { scanner: createScanner(options) as unknown as Scanner<Kind>, question: { options } };
  }, [scanner, told]);
}
