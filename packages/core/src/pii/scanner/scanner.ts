import type { JsonMatch } from "../json/json-match.ts";
import type { PiiKind } from "../pii-kind.ts";
import type { PiiMatch } from "../pii-match.ts";
import type { Operators, RedactOperator } from "../redaction/operator.ts";
import type { IncrementalScan } from "../stream/incremental.ts";
import type { WebTransform } from "../stream/web-transform.ts";

/** Options of `redact`. */
export interface RedactOptions {
  /** Operator by kind; `default` applies to other kinds, and is `replace` when absent. */
  readonly operators?: Operators;
}

/** Options of `redactWithKey`, with operators that need a key. */
export interface RedactWithKeyOptions {
  readonly operators?: Operators<RedactOperator>;
  /** At least 32 random bytes; the same key gives the same tokens. */
  readonly key: Uint8Array;
}

/** A scanner of few kinds, for where every kilobyte counts. {@link extendScanner} makes a {@link Scanner} of it. */
export interface SmallScanner<Kind extends string = PiiKind> {
  /** Personal data in `text`, by position, without overlaps. */
  readonly scan: (text: string) => readonly PiiMatch<Kind>[];
  /** `text` without the personal data in it. */
  readonly redact: (text: string, options?: RedactOptions) => string;
}

/** A scanner that was made once and is used many times. Its functions need no `this`. */
export interface Scanner<Kind extends string = PiiKind> extends SmallScanner<Kind> {
  /** As `redact`, with hashes and pseudonyms too. Asynchronous, because Web Crypto is. */
  readonly redactWithKey: (text: string, options: RedactWithKeyOptions) => Promise<string>;
  /** Personal data in any JSON value: strings, numbers and names of members. */
  readonly scanJson: (json: unknown) => readonly JsonMatch<Kind>[];
  /** A stream from text to {@link PiiMatch}, or, with options, from text to redacted text. */
  readonly stream: (options?: RedactOptions | RedactWithKeyOptions) => WebTransform;
  /** Scanner for a text in chunks, without web streams: each piece is final and has its matches. */
  readonly incremental: () => IncrementalScan<Kind>;
}
