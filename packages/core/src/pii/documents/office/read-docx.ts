import { type Found, type Place, readAside, readPlain, within } from "../found.ts";
import type { Archive } from "./read-archive.ts";
import { readProperties } from "./read-said.ts";
import { xmlTexts } from "./xml-text.ts";

const word =
  /^word\/(?:document|comments\w{0,40}|footnotes|endnotes|header\d*|footer\d*|glossary\/document)\.xml$/;

/** Reads a Word document: its texts, notes, headers and footers, what was deleted with changes tracked, and its properties. */
export function readDocx(archive: Archive, place: Place, found: Found): void {
  for (const { path } of archive.files.filter((file) => word.test(file.path))) {
    const own = within(place, path);
    const root = archive.take(path);
    if (root === undefined) continue;
    const { text, deleted, attributes } = xmlTexts(root);
    readPlain(text, own, { type: "text/xml", found });
    if (deleted !== "") readPlain(deleted, within(own, "deleted"), { type: "deleted", found });
    readAside(attributes, within(own, "attributes"), { type: "text/xml", found });
  }
  readProperties(archive, place, found);
}
