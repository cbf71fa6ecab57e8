import {
  DEEPEST,
  type Found,
  type Place,
  type ReadPart,
  readPlain,
  unread,
  within,
} from "../found.ts";
import type { PdfText, ReadPdf } from "./pdf-text.ts";

const PDF = "application/pdf";

/** Reads the PDFs that wait, also those that are attached to one; a part for each page. */
export async function readPdfs(
  found: Found,
  { readPdf, read }: { readPdf: ReadPdf; read: ReadPart },
): Promise<void> {
  for (let next = found.pdfs.shift(); next; next = found.pdfs.shift()) {
    const { bytes, place, part } = next;
    const { path } = place;
    const text = await readPdf(bytes);
    if (typeof text === "string") {
      found.parts[part] = { path, type: PDF, read: "no", reason: text };
      continue;
    }
    const isWhole = text.pages.every((page) => page !== undefined && page !== "");
    const isRead = text.pages.length > 0 && isWhole;
    found.parts[part] = isRead
      ? { path, type: PDF, read: "yes" }
      : { path, type: PDF, read: "partly", reason: reasonOf(text) };
    readPages(text, place, found);
    readAttached(text, place, { found, read });
  }
}

/** A page without a text is mostly a picture of one, which nobody has read. */
const reasonOf = ({ pages }: PdfText) => (pages.includes(undefined) ? "damaged" : "no-text");

function readPages({ pages, properties }: PdfText, place: Place, found: Found): void {
  pages.forEach((page, index) => {
    const own = within(place, `page-${index + 1}`);
    if (page === undefined) unread(found, own, { type: "page", reason: "damaged" });
    else if (page === "") unread(found, own, { type: "page", reason: "no-text" });
    else readPlain(page, own, { type: "page", found });
  });
  if (properties !== "")
    readPlain(properties, within(place, "properties"), { type: "properties", found });
}

function readAttached(
  { attachments }: PdfText,
  place: Place,
  { found, read }: { found: Found; read: ReadPart },
): void {
  for (const { name, bytes } of attachments) {
    const own = within(place, name);
    if (own.depth > DEEPEST) unread(found, own, { type: "file", reason: "too-deep" });
    else if (bytes.length > found.budget) unread(found, own, { type: "file", reason: "too-large" });
    else {
      found.budget -= bytes.length;
      read(bytes, own, found);
    }
  }
}
