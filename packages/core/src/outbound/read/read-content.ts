import { type ContentFacts, contentFacts, notSearched } from "./content-facts.ts";
import type { Reader } from "./outbound-detector.ts";

const ENCRYPTED = 1;
const FLAGS_AT = 6;

/** Facts of one text or file at a place in the message. Errors of the detector are passed on. */
export async function readContent(
  content: string | Uint8Array,
  place: string,
  { detect, readPdf, maxBytes }: Reader,
): Promise<ContentFacts> {
  if (content.length > maxBytes) return notSearched(place, "too-large");
  if (isEncryptedZip(content)) return notSearched(place, "encrypted");
  const scan = await detect(content);
  if (scan.format !== "pdf" || readPdf === undefined || typeof content === "string")
    return contentFacts(scan, place);
  const text = await readPdf(content);
  // A scan of paper has no text: nobody looked into its pictures.
  if (text.trim() === "") return notSearched(place, "type");
  return contentFacts(await detect(text), place);
}

/** True when the first file of an archive is marked as encrypted. APPNOTE, 4.3.7 and 4.4.4. */
function isEncryptedZip(content: string | Uint8Array): boolean {
  if (typeof content === "string") return false;
  const [p, k, three, four] = content;
  const isZip = p === 0x50 && k === 0x4b && three === 3 && four === 4;
  return isZip && ((content[FLAGS_AT] ?? 0) & ENCRYPTED) === ENCRYPTED;
}

/** File name as words, with spaces in place of separators. */
export const spaced = (name: string): string => name.replaceAll(/[_.+-]+/g, " ");
