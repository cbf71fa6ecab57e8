import { decodeText } from "../../../pii/index.ts";

/** A header with its continuation lines joined. */
export interface MimeHeader {
  /** Name in lower case. */
  readonly name: string;
  readonly value: string;
}

/** Head of an entity, and the offset of its body. */
export interface MimeHead {
  readonly headers: readonly MimeHeader[];
  readonly end: number;
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const headerLine = /^[!-9;-~]+[ \t]*:/;
const loneReturn = /\r(?!\n)/;

/**
 * Head of an entity; `undefined` when a line is not a header, or when a header that determines the structure occurs
 * twice. RFC 5322, section 2.1.
 */
export function mimeHead(entity: Uint8Array): MimeHead | undefined {
  const { length, end } = extentOf(entity);
  const head = decodeText(entity.subarray(0, length), "utf-8") ?? "";
  if (head.includes("\0") || loneReturn.test(head)) return undefined;
  const headers: MimeHeader[] = [];
  const decisive = new Set<string>();
  for (const line of head.replaceAll(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    if (line === "") continue;
    if (!headerLine.test(line)) return undefined;
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (decisive.has(name)) return undefined;
    if (name.startsWith("content-")) decisive.add(name);
    headers.push({ name, value: line.slice(colon + 1).trim() });
  }
  return { headers, end };
}

/** Length of the head, and the offset of the body after the empty line. */
function extentOf(entity: Uint8Array): { readonly length: number; readonly end: number } {
  let line = 0;
  let feed = entity.indexOf(LINE_FEED);
  while (feed !== -1) {
    const isEmpty = feed === (entity[line] === RETURN ? line + 1 : line);
    if (isEmpty) return { length: line, end: feed + 1 };
    line = feed + 1;
    feed = entity.indexOf(LINE_FEED, line);
  }
  return { length: entity.length, end: entity.length };
}
