import type { Scanner } from "../scanner/scanner.ts";
import type { DocumentFormat, DocumentMatch, DocumentPart, UnreadReason } from "./document-scan.ts";

/** What is collected while a document is read, and what it may cost. */
export interface Found {
  readonly scanner: Scanner;
  readonly minConfidence: number;
  readonly parts: DocumentPart[];
  readonly matches: DocumentMatch[];
  /** Bytes that may still be unpacked. */
  budget: number;
  /** Parts that a reader of PDF may still read. */
  readonly pdfs: WaitingPdf[];
}

/** A PDF that was not read: its bytes, and which of the parts says so. */
interface WaitingPdf {
  readonly bytes: Uint8Array;
  readonly place: Place;
  readonly part: number;
}

/** A part that is about to be read: its path, and how deep it lies. */
export interface Place {
  readonly path: string;
  readonly depth: number;
}

/** Archives and mails in one another; deeper ones are an attack. */
export const DEEPEST = 5;

/** Reads a part and says what it was. */
export type ReadPart = (bytes: Uint8Array, place: Place, found: Found) => DocumentFormat;

/** Notes that a part was not read, and why. */
export function unread(
  found: Found,
  { path }: Place,
  { type, reason }: { type: string; reason: UnreadReason },
): void {
  found.parts.push({ path, type, read: "no", reason });
}

/** Path of a part inside another. */
export const within = ({ path, depth }: Place, name: string): Place => ({
  path: path === "" ? name : `${path}/${name}`,
  depth: depth + 1,
});

/** Scans a text that is a part. */
export function readPlain(
  text: string,
  { path }: Place,
  { type, found }: { readonly type: string; readonly found: Found },
): void {
  found.parts.push({ path, type, read: "yes" });
  for (const match of found.scanner.scan(text)) found.matches.push({ ...match, part: path });
}

/** Scans a text that stands beside the parts, such as the names of files: it is a part when personal data is in it. */
export function readAside(
  text: string,
  { path }: Place,
  { type, found }: { readonly type: string; readonly found: Found },
): void {
  const matches = found.scanner.scan(text);
  if (matches.length === 0) return;
  found.parts.push({ path, type, read: "yes" });
  for (const match of matches) found.matches.push({ ...match, part: path });
}
