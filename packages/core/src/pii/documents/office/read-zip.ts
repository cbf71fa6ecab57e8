import type { DocumentFormat } from "../document-scan.ts";
import {
  DEEPEST,
  type Found,
  type Place,
  type ReadPart,
  readAside,
  unread,
  within,
} from "../found.ts";
import { type Archive, readArchive } from "./read-archive.ts";
import { readDocx } from "./read-docx.ts";
import { readRest } from "./read-rest.ts";
import { readXlsx } from "./read-xlsx.ts";

const ZIP = "application/zip";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** Office documents of other kinds: presentations, and those of OpenDocument. */
const isOffice = ({ has }: Archive) => has("[Content_Types].xml") || has("mimetype");

/** Reads an archive: a workbook by its sheets, a Word document by its texts, any other by its files. */
export function readZip(
  bytes: Uint8Array,
  place: Place,
  { found, read }: { found: Found; read: ReadPart },
): DocumentFormat {
  const archive = readArchive(bytes, found);
  if (archive === undefined) {
    unread(found, place, { type: ZIP, reason: "damaged" });
    return "zip";
  }
  const format = archive.has("xl/workbook.xml")
    ? "xlsx"
    : archive.has("word/document.xml")
      ? "docx"
      : "zip";
  const type = format === "xlsx" ? XLSX : format === "docx" ? DOCX : ZIP;
  const own = found.parts.push({ path: place.path, type, read: "yes" }) - 1;
  if (format === "xlsx") readXlsx(archive, place, found);
  if (format === "docx") readDocx(archive, place, found);
  const isPlain = format === "zip" && !isOffice(archive);
  if (isPlain) readFiles(archive, place, { found, read });
  else readRest(archive, place, { found, read });
  // What is before the dot is read by itself: `jan@example.org.txt` is no address.
  const names = archive.files.map(({ path }) => path.replace(/\.(?=\w{1,5}$)/, "\n"));
  if (isPlain) readAside(names.join("\n"), within(place, "names"), { type: "names", found });
  const damaged = isPlain ? [] : archive.damaged();
  for (const name of damaged)
    unread(found, within(place, name), { type: "text/xml", reason: "damaged" });
  for (const name of archive.tooLarge)
    unread(found, within(place, name), { type: "file", reason: "too-large" });
  const isTooLarge = archive.tooLarge.length > 0;
  if (isTooLarge || damaged.length > 0)
    found.parts[own] = {
      path: place.path,
      type,
      read: "partly",
      reason: isTooLarge ? "too-large" : "damaged",
    };
  return format;
}

function readFiles(
  archive: Archive,
  place: Place,
  { found, read }: { found: Found; read: ReadPart },
): void {
  for (const { path, bytes } of archive.files) {
    const own = within(place, path);
    if (own.depth > DEEPEST) unread(found, own, { type: "file", reason: "too-deep" });
    else read(bytes, own, found);
  }
}
