import { decodeText, scanDocument } from "@bijsluiter/core/pii";
import type { LeakedFile, LeakedFileProblem } from "../../breach-report/first/pii-reader.ts";
import { readDelimited } from "./read-delimited.ts";
import type { Reading } from "./read-pieces.ts";
import { readRecords } from "./read-records.ts";
import { readText } from "./read-text.ts";
import { readWhole } from "./read-whole.ts";

const MOST_BYTES = 100 * (1 << 20);
const HEAD = 1 << 16;
/** Up to here, a text of any kind is read as a whole. */
const WHOLE = 4 << 20;
const tableName = /\.(?:csv|tsv|tab)$/i;
/** Reads of Latin text in UTF-16: nearly every other byte is zero. */
const ZEROS = 0.3;

/**
 * What a file says of the facts of a breach, or why nothing can be said; nothing of its content comes out. Tables, records and texts are
 * read a piece at a time, workbooks and archives at once.
 *
 * @throws The reason of the signal once that is aborted.
 */
export async function readLeakedFile(
  file: Blob,
  { name, ...reading }: Reading & { readonly name: string },
): Promise<LeakedFile | { readonly problem: LeakedFileProblem }> {
  if (file.size === 0) return { problem: "empty" };
  if (file.size > MOST_BYTES) return { problem: "too-large" };
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  reading.signal.throwIfAborted();
  const text = decodeText(head);
  if (isPacked(head) || text === undefined) return readWhole(file, reading);
  if (text.trim() === "" && file.size <= HEAD) return { problem: "empty" };
  const wide = wideEncodingOf(head);
  const plain = wide === undefined ? file : await narrowed(file, wide);
  const { format } = scanDocument(text);
  if (format === "csv" || format === "tsv" || (format === "text" && tableName.test(name)))
    return readDelimited(plain, reading);
  if (format === "text") return readText(plain, reading);
  if (file.size <= WHOLE) return readWhole(file, reading);
  return format === "json" || format === "ndjson"
    ? readRecords(plain, { ...reading, isList: format === "json" })
    : readText(plain, reading);
}

const startsWith = (bytes: Uint8Array, sign: string) =>
  [...sign].every((char, index) => bytes[index] === char.charCodeAt(0));

/** True for archives, PDFs and compound files. */
const isPacked = (head: Uint8Array) =>
  ["PK\u0003\u0004", "%PDF-", "\u00d0\u00cf\u0011\u00e0"].some((sign) => startsWith(head, sign));

/** The encoding of a text with two bytes for each sign; undefined for any other. */
function wideEncodingOf(head: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (startsWith(head, "\u00ff\u00fe")) return "utf-16le";
  if (startsWith(head, "\u00fe\u00ff")) return "utf-16be";
  const zeros = [0, 0];
  for (const [index, byte] of head.entries())
    if (byte === 0) zeros[index & 1] = (zeros[index & 1] as number) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < head.length * ZEROS) return undefined;
  return odd > even ? "utf-16le" : "utf-16be";
}

/** The same text in UTF-8; the browser keeps it where it keeps files. */
async function narrowed(file: Blob, encoding: string): Promise<Blob> {
  const text = file.stream().pipeThrough(new TextDecoderStream(encoding) as TextDecoderTransform);
  return new Response(text.pipeThrough(new TextEncoderStream())).blob();
}

type TextDecoderTransform = ReadableWritablePair<string, Uint8Array<ArrayBuffer>>;
