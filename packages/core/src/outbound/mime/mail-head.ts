import { textCoders } from "../../shared/bytes/text-coders.ts";

/** A header as in the mail, including its continuation lines. */
export interface MailHeader {
  /** Name in lower case. */
  readonly name: string;
  readonly text: string;
}

/** Headers of a mail, and the bytes after them. */
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
  return { headers, body: bytes.subarray(blankEnd(bytes, end) + 1) };
}

/**
 * Offset of the empty line after the head, or of the end of the mail. A mail may start with the empty line: RFC 5322,
 * section 3.5.
 */
function endOfHead(bytes: Uint8Array): number {
  let line = 0;
  while (bytes[blankEnd(bytes, line)] !== LINE_FEED) {
    const feed = bytes.indexOf(LINE_FEED, line);
    if (feed === -1) return bytes.length;
    line = feed + 1;
  }
  return line;
}

/** Offset of the line feed of a line, if the line is empty. */
const blankEnd = (bytes: Uint8Array, line: number) => (bytes[line] === RETURN ? line + 1 : line);
