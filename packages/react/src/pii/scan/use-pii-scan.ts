import type { PiiKind, PiiMatch, Scanner } from "@bijsluiter/core/pii";
import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { createLongScans, type LongScans } from "./long-scans.ts";
import type { PiiScan } from "./pii-scan.ts";
import type { OwnScannerOptions, PiiScanOptions } from "./pii-scan-options.ts";
import { shiftMatches } from "./shift-matches.ts";
import { useScanner } from "./use-scanner.ts";

/** Up to here a scan costs less than a render: 0.2 ms for most text, 4 ms for the worst (`npm run bench`). */
const LONGEST_AT_ONCE = 1 << 14;

interface Known<Kind extends string> {
  readonly scanner: Scanner<Kind>;
  readonly text: string;
  readonly matches: readonly PiiMatch<Kind>[];
}

/**
 * Personal data in a text, as it is typed. Up to 16,384 characters it is found during the render itself: without delay,
 * and the same on the server. Longer texts are read in a worker that the whole page shares, latest request first; without
 * a worker (Content Security Policy, an unusual bundler, a custom scanner) in slices on the main thread. The text is sent
 * nowhere.
 *
 * @throws InvalidInputError for options that `createScanner` refuses.
 *
 * @example
 * ```tsx
 * const { matches, state } = usePiiScan(text, { kinds: ["bsn", "iban"] });
 * ```
 */
export function usePiiScan<Kind extends string = PiiKind>(
  text: string,
  options: PiiScanOptions | OwnScannerOptions<Kind> = {},
): PiiScan<Kind> {
  const { scanner, question } = useScanner(options);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const known = useRef<Known<Kind>>(undefined);
  const scans = useRef<LongScans<Kind>>(undefined);
  const stop = useCallback(() => {
    scans.current?.stop();
    scans.current = undefined;
  }, []);
  const latest = useRef(options);
  latest.current = options;

  const isShort = text.length <= LONGEST_AT_ONCE;
  const atOnce = useMemo(
    () => (isShort ? { scanner, text, matches: scanner.scan(text) } : undefined),
    [isShort, scanner, text],
  );

  useEffect(() => {
    if (atOnce) {
      known.current = atOnce;
      // What was asked when the text was long is of no use any more.
      stop();
      return;
    }
    if (known.current?.scanner === scanner && known.current.text === text) return;
    const { createWorker } = latest.current as PiiScanOptions;
    scans.current ??= createLongScans((scan, matches) => {
      known.current = { ...scan, matches };
      redraw();
    });
    scans.current.ask({ text, scanner, question: question && { ...question, createWorker } });
  }, [atOnce, scanner, question, text, stop]);
  useEffect(() => stop, [stop]);

  const best = atOnce ?? (known.current?.scanner === scanner ? known.current : undefined);
  const matches = useMemo(
    () => (best ? shiftMatches(best.matches, { before: best.text, after: text }) : []),
    [best, text],
  );
  return useMemo(
    () => ({ matches, state: best?.text === text ? "current" : "scanning" }),
    [matches, best, text],
  );
}
