import { bytesOfBody } from "./bytes-of-body.ts";
import type { ReadPart, Unpacking } from "./report-part.ts";

const MOST_HEAD = 1 << 16;
const HEADER = /^[A-Za-z][\w-]{0,60}[ \t]*:/;
/** What a mail begins with in a mailbox file. RFC 4155. */
const MAILBOX_LINE = /^From .*\r?\n/;
const KNOWN =
  /^(?:from|to|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to)[ \t]*:/im;
/** Parts that may be a report; a text that is read by people is none. */
const CARRIERS = /^(?:application\/|text\/xml|multipart\/|message\/rfc822)/;
const NAMED = /\.(?:xml|json|gz|gzip|zip|eml)$/i;

interface Entity {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

interface Tools {
  readonly unpacking: Unpacking;
  readonly read: ReadPart;
}

/** Whether a text begins as a mail does. */
export function isMail(source: string): boolean {
  const head = source.slice(0, MOST_HEAD).replace(MAILBOX_LINE, "");
  return HEADER.test(head) && KNOWN.test(head);
}

/** Reads the attachments of a mail, one byte a character. RFC 5322; RFC 2045 and 2046. */
export function unpackMail(source: string, depth: number, tools: Tools): void {
  readEntity(entityOf(source.replace(MAILBOX_LINE, "")), depth, tools);
}

function readEntity({ headers, body }: Entity, depth: number, tools: Tools): void {
  const { unpacking, read } = tools;
  const { type, parameters } = parametersOf(headers.get("content-type") ?? "text/plain");
  const boundary = parameters.get("boundary");
  if (depth > MOST_DEPTH) {
    unpacking.notes.note("file-too-deep");
    return;
  }
  if (type.startsWith("multipart/") && boundary !== undefined) {
    for (const part of partsBetween(body, boundary, unpacking))
      readEntity(entityOf(part), depth + 1, tools);
    return;
  }
  const name =
    parametersOf(headers.get("content-disposition") ?? "").parameters.get("filename") ??
    parameters.get("name") ??
    "";
  if (!CARRIERS.test(type) && !NAMED.test(name)) return;
  read(bytesOfBody(body, headers.get("content-transfer-encoding") ?? ""), depth + 1, unpacking);
}

/** Mails and archives in one another go this deep. */
export const MOST_DEPTH = 8;

function entityOf(source: string): Entity {
  const blank = /\r?\n\r?\n/.exec(source);
  const head = (blank ? source.slice(0, blank.index) : source).replaceAll(/\r?\n[ \t]+/g, " ");
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0)
      headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: blank ? source.slice(blank.index + blank[0].length) : "" };
}

/** The value of a header and its parameters: `multipart/report; boundary="abc"`. RFC 2045, section 5.1. */
function parametersOf(header: string) {
  const [type = "", ...rest] = header.split(";");
  const parameters = new Map<string, string>();
  for (const part of rest) {
    const equals = part.indexOf("=");
    const value = part.slice(equals + 1).trim();
    if (equals > 0)
      parameters.set(
        part
          .slice(0, equals)
          .trim()
          .toLowerCase()
          .replace(/\*(?:0\*?)?$/, ""),
        value.startsWith('"') ? value.slice(1, value.endsWith('"') ? -1 : undefined) : value,
      );
  }
  return { type: type.trim().toLowerCase(), parameters };
}

function* partsBetween(body: string, boundary: string, unpacking: Unpacking): Generator<string> {
  const mark = `--${boundary}`;
  let from = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body.charAt(at - 1) !== "\n") continue;
    if (from >= 0) yield body.slice(from, at);
    unpacking.files -= 1;
    if (unpacking.files < 0 || body.startsWith("--", at + mark.length)) return;
    const line = body.indexOf("\n", at);
    from = line < 0 ? body.length : line + 1;
  }
  if (from >= 0) yield body.slice(from);
}
