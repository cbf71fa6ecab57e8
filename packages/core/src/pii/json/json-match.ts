import type { PiiKind } from "../pii-kind.ts";
import type { PiiMatch } from "../pii-match.ts";

/** Place of personal data in a JSON value. */
export interface JsonMatch<Kind extends string = PiiKind> extends PiiMatch<Kind> {
  /** JSON Pointer (RFC 6901) of the member or item; empty for the value itself. */
  readonly pointer: string;
  /** `key` when the match is in the name of the member, as in `{ "jan@example.org": 8 }`. Offsets count from its start. */
  readonly part: "key" | "value";
}
