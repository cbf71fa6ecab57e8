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
  const { paths } = archive;
  const format = paths.includes("xl/workbook.xml")
    ? "xlsx"
    : paths.includes("word/document.xml")
      ? "docx"
      : "zip";
  const type = format === "xlsx" ? XLSX : format === "docx" ? DOCX : ZIP;
  const isWhole = archive.tooLarge.length === 0;
  found.parts.push({
    path: place.path,
    type,
    ...(isWhole ? { read: "yes" } : { read: "partly", reason: "too-large" }),
  });
  for (const name of archive.tooLarge)
    unread(found, within(place, name), { type: "file", reason: "too-large" });
  if (format === "xlsx") readXlsx(archive, place, found);
  else if (format === "docx") readDocx(archive, place, found);
  else readFiles(archive, place, { found, read });
  return format;
}

function readDocx(archive: Archive, place: Place, found: Found): void {
  for (const path of archive.paths.filter((name) => word.test(name))) {
    const own = within(place, path);
    const text = textsOf(archive.text(path) ?? "", ["p", "tc", "br"]);
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
  for (const path of archive.paths) {
    const own = within(place, path);
    const bytes = archive.bytes(path);
    if (own.depth > DEEPEST || bytes === undefined)
      unread(found, own, { type: "file", reason: "too-deep" });
    else read(bytes, own, found);
  }
}
