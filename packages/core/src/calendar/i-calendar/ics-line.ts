import { textLines } from "../../shared/lines/text-lines.ts";

/** Most octets on a line, without its end. RFC 5545, section 3.1. */
const MOST_OCTETS = 75;

/** A property with a text as its value: escaped, so that none can end the line or begin another. RFC 5545, section 3.3.11. */
export function textLine(name: string, text: string): string {
  const value = textLines(text)
    .map((line) => line.replaceAll(/[\\;,]/g, "\\$&"))
    .join("\\n");
  return foldLine(`${name}:${value}`);
}

/** The line in pieces of at most 75 octets; a continuation begins with a blank. No character is cut in two. */
export function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      pieces.push(piece);
      piece = " ";
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join("\r\n");
}

/** Size in UTF-8 of one character, which is a code point. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_00_00 ? 3 : 4;
}
