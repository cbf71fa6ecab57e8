import { decodeBody } from "../../../shared/bytes/decode-body.ts";
import { confidence } from "../../confidence.ts";
import { startRewriting } from "../../engine/escapes/way-back.ts";
import type { DocumentMatch } from "../document-scan.ts";
import { DEEPEST, type Found, type Place, type ReadPart, unread, within } from "../found.ts";
import { type CardLine, cardLines } from "./card-lines.ts";
import { mergeMatches } from "./merge-matches.ts";

type CardMatch = Omit<DocumentMatch, "part">;

/** A line that goes on in the next. RFC 6350, section 3.2; RFC 5545, section 3.1. */
const fold = /\r?\n[ \t]/g;
const inBase64 = /(?:^|;)(?:encoding=)?(?:b|base64)(?:;|$)/i;
const inQuoted = /(?:^|;)(?:encoding=)?quoted-printable(?:;|$)/i;
const address = /^data:[^,]{0,500};base64,/i;
/** Names of persons. RFC 6350, section 6.2. */
const personal = ["FN", "N", "NICKNAME"];
const twoLetters = /\p{L}{2}/u;

/** Reads a card or a calendar: lines without their folds, names of persons, and what is in base64 or quoted-printable as parts. */
export function readCard(
  text: string,
  place: Place,
  { found, read }: { found: Found; read: ReadPart },
): void {
  const unfolded = unfold(text);
  const lines = cardLines(unfolded.text);
  const matches = mergeMatches<CardMatch>(
    found.scanner.scan(unfolded.text),
    lines.flatMap(nameOf).sort((a, b) => a.start - b.start),
  );
  for (const { start, end, ...match } of matches)
    found.matches.push({
      ...match,
      part: place.path,
      start: unfolded.toOriginal(start),
      end: unfolded.endInOriginal(end),
    });
  for (const line of lines) {
    const bytes = bytesOf(line);
    if (bytes === undefined) continue;
    const own = within(place, line.name.toLowerCase());
    if (own.depth > DEEPEST) unread(found, own, { type: "file", reason: "too-deep" });
    else read(bytes, own, found);
  }
}

/** The text without its folds, and the way back. */
function unfold(text: string) {
  const rewriting = startRewriting(text);
  for (const { 0: sign, index } of text.matchAll(fold))
    rewriting.replace(index, index + sign.length, "");
  const same = (index: number) => index;
  return rewriting.finish() ?? { text, toOriginal: same, endInOriginal: same };
}

/** Bytes of a value that is no plain text: a picture, a file, a note. */
function bytesOf({ parameters, value }: CardLine): Uint8Array | undefined {
  if (inQuoted.test(parameters)) return decodeBody(value, "quoted-printable");
  if (inBase64.test(parameters) && value !== "") return decodeBody(value, "base64");
  return address.test(value) ? decodeBody(value.replace(address, ""), "base64") : undefined;
}

/** The name of a person on a line: the value, or the one that a calendar gives to an address. RFC 5545, section 3.2.2. */
function nameOf({ name, parameters, value, start }: CardLine): readonly CardMatch[] {
  const found = { kind: "person-name", confidence: confidence.strong };
  if (personal.includes(name) && !inQuoted.test(parameters))
    return twoLetters.test(value) ? [{ ...found, start, end: start + value.length }] : [];
  const [whole = "", common = ""] = /(?:^|;)CN="?([^";]{1,200})/i.exec(parameters) ?? [];
  if (!twoLetters.test(common)) return [];
  const from = start - 1 - parameters.length + parameters.indexOf(whole);
  const at = from + whole.length - common.length;
  return [{ ...found, start: at, end: at + common.length }];
}
