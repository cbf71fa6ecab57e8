import { decodeBody } from "../../../shared/bytes/decode-body.ts";
import type { DocumentFormat } from "../document-scan.ts";
import { DEEPEST, type Found, type Place, type ReadPart, unread, within } from "../found.ts";
import { decodeText } from "../text/decode-text.ts";
import { readText } from "../text/read-text.ts";
import { decodeWords } from "./decode-words.ts";
import { headersOf, parameterOf } from "./headers.ts";

const MOST_PARTS = 1000;

/**
 * Reads a mail: its headers with their words decoded, its texts out of quoted-printable or base64, and its attachments as
 * documents. RFC 5322, RFC 2045 to 2047.
 */
export function readMail(
  source: string,
  place: Place,
  { found, read }: { found: Found; read: ReadPart },
): DocumentFormat {
  const { head, headers, body } = headersOf(source);
  const words = decodeWords(head);
  const path = within(place, "headers").path;
  found.parts.push({ path, type: "message/rfc822", read: "yes" });
  for (const match of found.scanner.scan(words)) found.matches.push({ ...match, part: path });
  readEntity({ headers, body, place }, { found, read });
  return "mail";
}

interface Entity {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  readonly place: Place;
}

interface Tools {
  readonly found: Found;
  readonly read: ReadPart;
}

function readEntity({ headers, body, place }: Entity, tools: Tools): void {
  const { found, read } = tools;
  const contentType = headers.get("content-type") ?? "text/plain";
  const type = (contentType.split(";", 1)[0] ?? "").trim().toLowerCase();
  const boundary = parameterOf(contentType, "boundary");
  if (type.startsWith("multipart/") && boundary !== undefined) {
    if (place.depth >= DEEPEST) {
      unread(found, place, { type, reason: "too-deep" });
      return;
    }
    partsBetween(body, boundary).forEach((part, index) => {
      readEntity({ ...headersOf(part), place: within(place, String(index + 1)) }, tools);
    });
    return;
  }
  const bytes = decodeBody(body, headers.get("content-transfer-encoding") ?? "");
  const name =
    parameterOf(headers.get("content-disposition") ?? "", "filename") ??
    parameterOf(contentType, "name");
  const own = name === undefined ? within(place, "body") : within(place, decodeWords(name));
  const isText = type.startsWith("text/") || type === "";
  if (!isText || name !== undefined) {
    read(bytes, own, found);
    return;
  }
  const text = decodeText(bytes, parameterOf(contentType, "charset") ?? undefined);
  if (text === undefined) unread(found, own, { type, reason: "damaged" });
  else readText(text, own, found);
}

/** The parts of a multipart body, up to a thousand. RFC 2046, section 5.1. */
function partsBetween(body: string, boundary: string): readonly string[] {
  const parts: string[] = [];
  const mark = `--${boundary}`;
  let from = -1;
  for (
    let at = body.indexOf(mark);
    at >= 0 && parts.length < MOST_PARTS;
    at = body.indexOf(mark, at + mark.length)
  ) {
    if (at > 0 && body.charAt(at - 1) !== "\n") continue;
    if (from >= 0) parts.push(body.slice(from, at));
    if (body.startsWith("--", at + mark.length)) return parts;
    const line = body.indexOf("\n", at);
    from = line < 0 ? body.length : line + 1;
  }
  if (from >= 0 && parts.length < MOST_PARTS) parts.push(body.slice(from));
  return parts;
}
