import { decodeText } from "../../../pii/index.ts";
import type { MimeLeaf } from "./mime-leaf.ts";

/** Text of a part, decoded with its charset, with lines rejoined that were wrapped for transport. */
export function leafText({ bytes, parameters }: MimeLeaf): string {
  const text = decodeText(bytes, parameters.get("charset") ?? "utf-8") ?? "";
  const isFlowed = parameters.get("format")?.toLowerCase() === "flowed";
  return isFlowed ? unflowed(text, parameters.get("delsp")?.toLowerCase() === "yes") : text;
}

/** Text in which each line that ends with a space is joined with the next one. RFC 3676, sections 4.1 and 4.4. */
function unflowed(text: string, isBlankDropped: boolean): string {
  let whole = "";
  for (const line of text.split(/\r?\n/)) {
    const bare = line.startsWith(" ") ? line.slice(1) : line;
    const goesOn = bare.endsWith(" ") && bare !== "-- ";
    whole += goesOn ? (isBlankDropped ? bare.slice(0, -1) : bare) : `${bare}\n`;
  }
  return whole;
}
