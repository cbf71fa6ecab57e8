import { type DocumentScan, scanDocument } from "../../pii/index.ts";

/**
 * Finds personal data in one part of a message: a text, or the bytes of a file. The answer has the shape of `scanDocument` of
 * `@bijsluiter/core/pii`, which is the default; one of your own may run in a worker. What it throws is a block.
 */
export type OutboundDetector = (
  content: string | Uint8Array,
) => DocumentScan | Promise<DocumentScan>;

/** How messages are read before they leave. */
export interface ReadOutboundOptions {
  /** `scanDocument` when absent. */
  readonly detect?: OutboundDetector;
  /** Text of a PDF, by a library of yours. Without it, and for a PDF without text, the part is unscannable. */
  readonly readPdf?: (bytes: Uint8Array) => Promise<string>;
  /** Bytes of a message, and of what its archives unpack to, that are looked at; 25 million when absent. The rest is unscannable. */
  readonly maxBytes?: number;
  /** 0 to 100, 60 when absent: what the default detector is less sure of is not found. */
  readonly minConfidence?: number;
}

/** As options with every default filled in. */
export interface Reader {
  readonly detect: OutboundDetector;
  readonly readPdf: ((bytes: Uint8Array) => Promise<string>) | undefined;
  readonly maxBytes: number;
}

const DEFAULT_BYTES = 25_000_000;
const DEFAULT_CONFIDENCE = 60;

/** A reader by the options of a guard. */
export function readerOf({
  detect,
  readPdf,
  maxBytes = DEFAULT_BYTES,
  minConfidence = DEFAULT_CONFIDENCE,
}: ReadOutboundOptions): Reader {
  const byDefault: OutboundDetector = (content) =>
    scanDocument(content, { minConfidence, maxBytes });
  return { detect: detect ?? byDefault, readPdf, maxBytes };
}
