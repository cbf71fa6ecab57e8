import {
  DEEPEST,
  type Found,
  type Place,
  type ReadPart,
  readAside,
  unread,
  within,
} from "../found.ts";
import { type Archive, isXml } from "./read-archive.ts";
import type { UnpackedFile } from "./unpack-files.ts";
import { xmlTexts } from "./xml-text.ts";

/** Settings of a printer and fonts: no person wrote in them. */
const silent = /(?:^|\/)(?:printerSettings\d*\.bin|[^/]{1,100}\.(?:odttf|fntdata|ttf|otf))$/i;
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads the files of an Office document that its own reader passed over: names, links, caches of tables, charts, what is embedded. */
export function readRest(
  archive: Archive,
  place: Place,
  { found, read }: { found: Found; read: ReadPart },
): void {
  for (const file of archive.rest()) {
    const own = within(place, file.path);
    if (isXml(file.path)) {
      const { text, deleted, attributes } = xmlTexts(archive.xml(file.path));
      const all = [text, deleted, attributes].filter((one) => one !== "").join("\n");
      readAside(all, own, { type: "text/xml", found });
    } else if (file.bytes.length > 0 && !silent.test(file.path))
      readEmbedded(file, own, { found, read });
  }
}

function readEmbedded(
  { bytes }: UnpackedFile,
  place: Place,
  { found, read }: { found: Found; read: ReadPart },
): void {
  if (place.depth > DEEPEST) unread(found, place, { type: "file", reason: "too-deep" });
  // Macros and objects of other programs.
  else if (COMPOUND.every((byte, index) => bytes[index] === byte))
    unread(found, place, { type: "application/x-ole-storage", reason: "binary" });
  else read(bytes, place, found);
}
