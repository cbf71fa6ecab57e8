import type { DocumentFormat } from "../document-scan.ts";
import { DEEPEST, type Found, type Place, type ReadPart, unread, within } from "../found.ts";
import { textsOf } from "./book-parts.ts";
import { type Archive, readArchive } from "./read-archive.ts";
import { readProperties } from "./read-said.ts";
import { readXlsx } from "./read-xlsx.ts";

const ZIP = "application/zip";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const word = /^word\/(?:document|comments|footnotes|endnotes|header\d*|footer\d*)\.xml$/;

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
  else if (format === "docx") readDocx(archive, place, found);
  else readFiles(archive, place, { found, read });
  const damaged = format === "zip" ? [] : archive.damaged();
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

function readDocx(archive: Archive, place: Place, found: Found): void {
  for (const { path } of archive.files.filter((file) => word.test(file.path))) {
    const own = within(place, path);
    const root = archive.xml(path);
    if (root === undefined) continue;
    const text = textsOf(root, ["p", "tc", "br"]);
    found.parts.push({ path: own.path, type: "text/xml", read: "yes" });
    for (const match of found.scanner.scan(text)) found.matches.push({ ...match, part: own.path });
  }
  readProperties(archive, place, found);
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
