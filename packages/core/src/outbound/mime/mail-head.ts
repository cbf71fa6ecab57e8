import { textCoders } from "../../shared/bytes/text-coders.ts";

/** A header as it stands in a mail, with the lines in which it goes on. */
export interface MailHeader {
  /** Lower-case letter. */
  readonly name: string;
  readonly text: string;
}

/** Headers of a mail, and the bytes behind them. */
export interface MailHead {
  readonly headers: readonly MailHeader[];
  readonly body: Uint8Array;
}

const LINE_FEED = 10;
const RETURN = 13;

/** Splits a mail at its first empty line. RFC 5322, section 2.1. */
export function mailHead(bytes: Uint8Array): MailHead {
  const end = endOfHead(bytes);
  const text = textCoders().decode(bytes.subarray(0, end)).replaceAll(/\r?\n/g, "\r\n");
  const headers = text
    .split(/\r\n(?![ \t])/)
    .filter((line) => line.includes(":"))
    .map((line) => ({ name: line.slice(0, line.indexOf(":")).trim().toLowerCase(), text: line }));
  return { headers, body: bytes.subarray(afterBlank(bytes, end)) };
}

/** Place of the line feed that ends the last line of the head, or the end of all. */
function endOfHead(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
    const next = bytes[at + 1] === RETURN ? bytes[at + 2] : bytes[at + 1];
    if (next === LINE_FEED) return at + 1;
  }
  return bytes.length;
}

const afterBlank = (bytes: Uint8Array, end: number) =>
  Math.min(bytes.length, bytes[end] === RETURN ? end + 2 : end + 1);
