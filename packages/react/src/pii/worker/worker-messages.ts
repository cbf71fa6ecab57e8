import {
  createScanner,
  type PiiMatch,
  type Scanner,
  type ScannerOptions,
} from "@bijsluiter/core/pii";

/** What the page asks. */
export interface ScanRequest {
  readonly id: number;
  readonly text: string;
  readonly options: Pick<ScannerOptions, "kinds" | "minConfidence" | "context">;
}

/** What the worker answers: four numbers a match, because thousands of objects would be slow to copy. */
export interface ScanAnswer {
  readonly id: number;
  readonly kinds: readonly string[];
  /** Index in `kinds`, start, end and confidence of each match. */
  readonly numbers: Int32Array<ArrayBuffer>;
}

/** Answers requests; the scanner of the last options is kept. */
export function createAnswerer(): (request: ScanRequest) => ScanAnswer {
  let lastOptions = "";
  let scanner: Scanner | undefined;
  return ({ id, text, options }) => {
    const wanted = JSON.stringify(options);
    if (!scanner || wanted !== lastOptions) scanner = createScanner(options);
    lastOptions = wanted;
    return { id, ...pack(scanner.scan(text)) };
  };
}

function pack(matches: readonly PiiMatch[]): Omit<ScanAnswer, "id"> {
  const kinds = [...new Set(matches.map(({ kind }) => kind))];
  const indexOf = new Map(kinds.map((kind, index) => [kind, index]));
  const numbers = matches.flatMap(({ kind, start, end, confidence }) => [
    indexOf.get(kind) ?? 0,
    start,
    end,
    confidence,
  ]);
  return { kinds, numbers: Int32Array.from(numbers) };
}

const NUMBERS_A_MATCH = 4;

/** The matches of an answer. */
export function unpack({ kinds, numbers }: ScanAnswer): readonly PiiMatch<string>[] {
  return Array.from({ length: numbers.length / NUMBERS_A_MATCH }, (_, index) => {
    const [kind = 0, start = 0, end = 0, confidence = 0] = numbers.subarray(
      index * NUMBERS_A_MATCH,
    );
    return { kind: kinds[kind] ?? "", start, end, confidence };
  });
}
