import { decodeBody } from "../../../shared/bytes/decode-body.ts";
import type { DocumentFormat } from "../document-scan.ts";
import {
  DEEPEST,
  type Found,
  type Place,
  type ReadPart,
  readAside,
  readPlain,
  unread,
  within,
} from "../found.ts";
import { decodeText } from "../text/decode-text.ts";
import { readText } from "../text/read-text.ts";
import { decodeWords } from "./decode-words.ts";
import { type Headers, headersOf, parameterOf } from "./headers.ts";
import { partsBetween } from "./parts-between.ts";

const TYPE = "message/rfc822";

/**
 * Reads a mail: its headers with their words decoded, its texts out of quoted-printable or base64, and its attachments as
 * documents; what stands before, between and behind the parts too. RFC 5322, RFC 2045 to 2047.
 */
export function readMail(
  source: string,
  place: Place,
  { found, read }: { found: Found; read: ReadPart },
): DocumentFormat {
  const mail = headersOf(source);
  readPlain(decodeWords(mail.head), within(place, "headers"), { type: TYPE, found });
  readEntity(mail, place, { found, read });
  return "mail";
}

interface Tools {
  readonly found: Found;
  readonly read: ReadPart;
}

function readEntity({ headers, body }: Headers, place: Place, tools: Tools): void {
  const { found, read } = tools;
  const contentType = headers.get("content-type") ?? "text/plain";
  const type = (contentType.split(";", 1)[0] ?? "").trim().toLowerCase();
  const boundary = parameterOf(contentType, "boundary");
  if (place.depth >= DEEPEST) unread(found, place, { type, reason: "too-deep" });
  else if (type.startsWith("multipart/") && boundary !== undefined)
    readParts(partsBetween(body, boundary), place, tools);
  else {
    // Nobody can tell its parts from each other, and what is encoded in them stays so.
    if (type.startsWith("multipart/")) unread(found, place, { type, reason: "damaged" });
    const name =
      parameterOf(headers.get("content-disposition") ?? "", "filename") ??
      parameterOf(contentType, "name");
    const own = within(place, name === undefined ? "body" : decodeWords(name));
    const bytes = decodeBody(body, headers.get("content-transfer-encoding") ?? "");
    const isText = type.startsWith("text/") || type === "";
    const text =
      isText && name === undefined
        ? decodeText(bytes, parameterOf(contentType, "charset"))
        : undefined;
    if (text === undefined) read(bytes, own, found);
    else readText(text, own, tools);
  }
}

function readParts(
  { parts, around, isCut }: ReturnType<typeof partsBetween>,
  place: Place,
  tools: Tools,
): void {
  const { found } = tools;
  readAside(around, within(place, "around"), { type: "text/plain", found });
  parts.forEach((part, index) => {
    const own = within(place, String(index + 1));
    const entity = headersOf(part);
    readAside(decodeWords(entity.head), within(own, "headers"), { type: TYPE, found });
    readEntity(entity, own, tools);
  });
  if (isCut) unread(found, within(place, "more"), { type: TYPE, reason: "too-large" });
}
