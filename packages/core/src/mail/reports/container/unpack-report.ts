import { isBytes } from "../../../shared/bytes/is-bytes.ts";
import { InvalidInputError } from "../../../shared/issues/invalid-input-error.ts";
import { wrongType } from "../../../shared/issues/wrong-type.ts";
import type { FindingNotes } from "../report/report-finding.ts";
import { decodeReport, oneByteText } from "./decode-report.ts";
import { inflateWithin } from "./inflate-within.ts";
import type { ReportText, Unpacking } from "./report-part.ts";
import { isMail, MOST_DEPTH, unpackMail } from "./unpack-mail.ts";
import { unpackZip } from "./unpack-zip.ts";

/** A file as it came: its bytes, or its text when it is XML, JSON or a mail. */
export type ReportFile = string | Uint8Array;

/** How much is read of one file. */
const MOST_BYTES = 64_000_000;
const MOST_FILES = 1000;
const MARK = "\ufeff";

/**
 * Texts in a file that may be reports, out of gzip, zip and mail, in one another.
 *
 * @throws InvalidInputError when `input` is neither a text nor bytes.
 */
export function unpackReport(input: ReportFile, notes: FindingNotes): readonly ReportText[] {
  const unpacking: Unpacking = { notes, texts: [], budget: MOST_BYTES, files: MOST_FILES };
  if (typeof input !== "string" && !isBytes(input))
    throw new InvalidInputError([wrongType([], "string")]);
  if (input.length > MOST_BYTES) notes.note("file-too-large");
  else if (typeof input === "string") readText(input, unpacking);
  else readPart(input, 0, unpacking);
  return unpacking.texts;
}

function readPart(bytes: Uint8Array, depth: number, unpacking: Unpacking): void {
  const { notes } = unpacking;
  const [first, second, third, fourth] = bytes;
  if (depth > MOST_DEPTH) notes.note("file-too-deep");
  else if (first === 0x50 && second === 0x4b && third === 3 && fourth === 4)
    unpackZip(bytes, depth, { unpacking, read: readPart });
  else if (first === 0x1f && second === 0x8b) readGzip(bytes, depth, unpacking);
  else {
    const source = oneByteText(bytes.subarray(0, 1 << 16));
    if (isMail(source)) unpackMail(oneByteText(bytes), depth, { unpacking, read: readPart });
    else keepText(decodeReport(bytes), unpacking);
  }
}

function readGzip(bytes: Uint8Array, depth: number, unpacking: Unpacking): void {
  const inside = inflateWithin(bytes, unpacking.budget);
  if (typeof inside === "string") {
    unpacking.notes.note(inside);
    return;
  }
  unpacking.budget -= inside.length;
  readPart(inside, depth + 1, unpacking);
}

function readText(text: string, unpacking: Unpacking): void {
  if (isMail(text)) unpackMail(text, 0, { unpacking, read: readPart });
  else keepText(text, unpacking);
}

/** Keeps a text that begins as XML or JSON does; what stands before it, such as a mark or a blank line, is left out. */
function keepText(text: string, { texts }: Unpacking): void {
  const body = text.replaceAll(MARK, "").trim();
  if (body.startsWith("<")) texts.push({ kind: "xml", text: body });
  else if (body.startsWith("{")) texts.push({ kind: "json", text: body });
}
