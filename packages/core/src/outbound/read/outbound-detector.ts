import { createScanner, type DocumentScan, decodeText, scanDocument } from "../../pii/index.ts";

/**
 * Detector of personal data in one part of a message: a text, or the bytes of a file. The result has the shape of
 * `scanDocument` of `@bijsluiter/core/pii`, which is the default; a custom one may run in a worker. An error blocks the
 * message.
 */
export type OutboundDetector = (
  content: string | Uint8Array,
) => DocumentScan | Promise<DocumentScan>;

/** Options for reading messages before they leave. */
export interface ReadOutboundOptions {
  /** Default `scanDocument`. */
  readonly detect?: OutboundDetector;
  /**
   * Function that extracts the text of a PDF, based on your own library. Without it, and for a PDF without text, the
   * part is unscannable.
   */
  readonly readPdf?: (bytes: Uint8Array) => Promise<string>;
  /**
   * Maximum number of bytes of a message and its unpacked archives to read; default 25 million. The rest is
   * unscannable.
   */
  readonly maxBytes?: number;
  /** Minimum confidence, 0 to 100, default 60. */
  readonly minConfidence?: number;
}

/** Options with defaults filled in. */
export interface Reader {
  readonly detect: OutboundDetector;
  readonly readPdf: ((bytes: Uint8Array) => Promise<string>) | undefined;
  readonly maxBytes: number;
}

const DEFAULT_BYTES = 25_000_000;
const DEFAULT_CONFIDENCE = 60;

/** Reader with the options of a guard. */
export function readerOf({
  detect,
  readPdf,
  maxBytes = DEFAULT_BYTES,
  minConfidence = DEFAULT_CONFIDENCE,
}: ReadOutboundOptions): Reader {
  return { detect: detect ?? defaultDetector(minConfidence, maxBytes), readPdf, maxBytes };
}

/**
 * Default detector. `scanDocument` reads tables by column and files by type. Prose and JSON are scanned directly, which
 * takes a tenth of the time.
 */
function defaultDetector(minConfidence: number, maxBytes: number): OutboundDetector {
  const scanner = createScanner({ minConfidence });
  return (content) => {
    const text = typeof content === "string" ? content : oneLine(content);
    if (text === undefined || mayBeTable(text))
      return scanDocument(content, { minConfidence, maxBytes });
    const matches = scanner.scan(text).map((match) => ({ ...match, part: "" }));
    return { format: "text", parts: [{ path: "", type: "text/plain", read: "yes" }], matches };
  };
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const otherForms = /^\s{0,20}[[{]|^(?:%PDF|PK)|<|\b(?:insert|replace|copy)\s/i;

/** Text of a file with one line. Such a file is neither a table, however many commas it has, nor another format. */
function oneLine(bytes: Uint8Array): string | undefined {
  if (bytes.includes(LINE_FEED) || bytes.includes(RETURN)) return undefined;
  const text = decodeText(bytes);
  return text === undefined || otherForms.test(text) ? undefined : text;
}

const LONGEST_HEAD = 4000;
const marks = [";", "\t", "|"];

/**
 * True when a text may hold a table or be another format: two lines in a row have the same number of one separator. Commas
 * count in the first two lines only, since sentences have them too.
 */
function mayBeTable(text: string): boolean {
  const head = text.slice(0, LONGEST_HEAD);
  if (/^\s{0,20}BEGIN:V|insert into|^[A-Za-z-]{2,40}: /i.test(head) || text.includes("<table"))
    return true;
  const lines = head.split("\n").filter((line) => line.trim() !== "");
  const [first = "", second = ""] = lines;
  return (
    areRows(first, second, ",") ||
    marks.some((mark) => lines.some((line, at) => areRows(line, lines[at + 1] ?? "", mark)))
  );
}

function areRows(line: string, next: string, mark: string): boolean {
  const columns = line.split(mark).length;
  return columns > 1 && columns === next.split(mark).length;
}
