import * as z from "zod/mini";
import { isBytes } from "../../shared/bytes/is-bytes.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { wrongType } from "../../shared/issues/wrong-type.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { createScanner } from "../scanner/create-scanner.ts";
import type { Scanner } from "../scanner/scanner.ts";
import type { DocumentFormat, DocumentScan } from "./document-scan.ts";
import { type Found, type Place, unread } from "./found.ts";
import { readMail } from "./mail/read-mail.ts";
import { readZip } from "./office/read-zip.ts";
import { decodeText } from "./text/decode-text.ts";
import { readText } from "./text/read-text.ts";

/** Options of {@link scanDocument}. */
export interface DocumentOptions {
  /** Minimum confidence, 0 to 100, default 60. */
  readonly minConfidence?: number;
  /** Bytes that archives may unpack to, default 200 million; beyond it a part says that it is too large. */
  readonly maxBytes?: number;
}

const MOST_BYTES = 4_000_000_000;

/** Checks {@link DocumentOptions}. */
export const documentOptions: z.ZodMiniType<DocumentOptions> = z.strictObject({
  minConfidence: z.exactOptional(z.number().check(z.gte(0), z.lte(100))),
  maxBytes: z.exactOptional(z.int().check(z.gte(0), z.lte(MOST_BYTES))),
} satisfies Shape<DocumentOptions>);

const DEFAULT_LEAST = 60;
/** What documents unpack to at most, where nobody says otherwise. */
export const DEFAULT_BYTES = 200_000_000;
const LONGEST_HEAD = 1 << 16;
const blankLine = /\r?\n\r?\n/;
const lineEnd = /\r?\n/;
const headerLine = /^[A-Za-z][\w-]{1,60}:/;
const mailNames = /^(?:from|mime-version|received|return-path|message-id|delivered-to):/im;

/**
 * Personal data in a document, by part: text in UTF-8, UTF-16 or Windows-1252, tables, mail with its attachments,
 * workbooks with hidden sheets, rows, columns, notes and properties, Word documents, cards, calendars and archives of
 * those.
 *
 * An unread part has `read: "no"` and a reason. A PDF needs a reader: see {@link scanDocumentWith}.
 *
 * @param input - Bytes or a string.
 *
 * @throws InvalidInputError when `input` is neither, or the options are malformed.
 *
 * @example
 * ```ts
 * import { scanDocument } from "@bijsluiter/core/pii";
 *
 * const { format, parts, matches } = scanDocument("BEGIN:VCARD\r\nTEL:+316123\r\n 45678\r\nEND:VCARD");
 * format; // => "vcard"
 * parts; // => [{ path: "", type: "text/vcard", read: "yes" }]
 * matches.map(({ kind, part }) => [kind, part]); // => [["phone", ""]]
 * ```
 */
export function scanDocument(
  input: string | Uint8Array,
  options: DocumentOptions = {},
): DocumentScan {
  const { format, found } = readDocument(input, options);
  return { format, parts: found.parts, matches: found.matches };
}

/** Reads a document as far as it can be read without waiting. @throws InvalidInputError as {@link scanDocument}. */
export function readDocument(
  input: unknown,
  options: DocumentOptions,
): { format: DocumentFormat; found: Found } {
  const { minConfidence = DEFAULT_LEAST, maxBytes = DEFAULT_BYTES } = parseInput(
    documentOptions,
    options,
  );
  const scanner = scannerFor(minConfidence);
  const found: Found = {
    scanner,
    minConfidence,
    parts: [],
    matches: [],
    budget: maxBytes,
    pdfs: [],
  };
  return { format: readAny(input, { path: "", depth: 0 }, found), found };
}

/** The scanner of most calls, made once. */
let usual: Scanner | undefined;

function scannerFor(minConfidence: number): Scanner {
  if (minConfidence !== DEFAULT_LEAST) return createScanner({ minConfidence });
  usual ??= createScanner({ minConfidence });
  return usual;
}

function readAny(input: unknown, place: Place, found: Found): DocumentFormat {
  if (typeof input === "string") return readString(input, place, found);
  if (isBytes(input)) return readPart(input, place, found);
  throw new InvalidInputError([wrongType([], "string")]);
}

function readString(text: string, place: Place, found: Found): DocumentFormat {
  return isMail(text)
    ? readMail(text, place, { found, read: readPart })
    : readText(text, place, { found, read: readPart });
}

/** Reads bytes as what they are. */
export function readPart(bytes: Uint8Array, place: Place, found: Found): DocumentFormat {
  if (startsWith(bytes, "PK\u0003\u0004")) return readZip(bytes, place, { found, read: readPart });
  if (startsWith(bytes, "%PDF-")) {
    found.pdfs.push({ bytes, place, part: found.parts.length });
    unread(found, place, { type: "application/pdf", reason: "needs-reader" });
    return "pdf";
  }
  // Compound files: old Office documents, and new ones with a password.
  if (startsWith(bytes, "\u00d0\u00cf\u0011\u00e0")) {
    unread(found, place, { type: "application/x-ole-storage", reason: "encrypted" });
    return "binary";
  }
  const text = decodeText(bytes);
  if (text === undefined) {
    unread(found, place, { type: "application/octet-stream", reason: "binary" });
    return "binary";
  }
  // A mail is read a byte a character: each part says how its bytes are to be read.
  if (isMail(text))
    return readMail(decodeText(bytes, "latin1") ?? text, place, { found, read: readPart });
  return readText(text, place, { found, read: readPart });
}

const startsWith = (bytes: Uint8Array, head: string) =>
  [...head].every((char, index) => bytes[index] === char.charCodeAt(0));

/** True for lines of headers up to a blank one, two or more, of which one is of mail only. */
function isMail(text: string): boolean {
  const [head = ""] = text.slice(0, LONGEST_HEAD).split(blankLine, 1);
  const lines = head.split(lineEnd);
  const isHeader = (line: string) => headerLine.test(line);
  return (
    isHeader(lines[0] ?? "") &&
    lines.every((line) => isHeader(line) || line.startsWith(" ") || line.startsWith("\t")) &&
    lines.filter(isHeader).length > 1 &&
    mailNames.test(head)
  );
}
