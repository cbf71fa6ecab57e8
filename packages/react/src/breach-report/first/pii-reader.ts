import type { AffectedData } from "@bijsluiter/core/breaches";

/**
 * Looks for personal data on the computer of who reports; nothing is sent. `createPiiReader` of
 * `@bijsluiter/react/pii-reader` makes one with the scanner of core.
 */
export interface PiiReader {
  /** Kinds of data in a file; rejects when it cannot be read. */
  readonly readFile: (
    file: File,
    options: { readonly signal: AbortSignal },
  ) => Promise<AffectedData["categories"]>;
  /** Whether a number, an address or the like stands in a text. */
  readonly hasNumbers: (text: string) => Promise<boolean>;
}
