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
  return { headers, body: bytes.subarray(blankEnd(bytes, end) + 1) };
}

/** Where the empty line behind the head begins, or the end of all. A mail may begin with it: RFC 5322, section 3.5. */
function endOfHead(bytes: Uint8Array): number {
  let line = 0;
  while (bytes[blankEnd(bytes, line)] !== LINE_FEED) {
    const feed = bytes.indexOf(LINE_FEED, line);
    if (feed === -1) return bytes.length;
    line = feed + 1;
  }
  return line;
}

/** Where the line feed of a line stands if the line is empty. */
const blankEnd = (bytes: Uint8Array, line: number) => (bytes[line] === RETURN ? line + 1 : line);
