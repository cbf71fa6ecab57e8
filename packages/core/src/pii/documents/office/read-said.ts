import { type Found, type Place, readAside, readPlain, within } from "../found.ts";
import { relationsOf } from "./book-parts.ts";
import type { Archive } from "./read-archive.ts";
import { xmlTexts } from "./xml-text.ts";

const comments = /(?:^|\/)(?:comments|threadedComments?)[^/]{0,60}\.xml$/i;
const drawings = /(?:^|\/)drawings\/[^/]{0,60}\.xml$/i;

/** Reads the notes and text boxes of the file at `path`. */
export function readSaid(
  archive: Archive,
  path: string,
  { place, found }: { place: Place; found: Found },
): void {
  const slash = path.lastIndexOf("/");
  const folder = path.slice(0, Math.max(slash, 0));
  const relations = archive.xml(`${folder}/_rels/${path.slice(slash + 1)}.rels`);
  if (relations === undefined) return;
  const targets = [...relationsOf(relations, folder).values()];
  for (const [type, pattern] of [
    ["notes", comments],
    ["drawings", drawings],
  ] as const) {
    const paths = targets.filter((target) => pattern.test(target));
    readTexts(archive, paths, { place: within(place, type), type, found });
  }
}

/** Reads what the properties of a document tell: who made it, who changed it, its title. */
export function readProperties(archive: Archive, place: Place, found: Found): void {
  const paths = archive.files
    .map(({ path }) => path)
    .filter((path) => path.startsWith("docProps/") && path.endsWith(".xml"));
  readTexts(archive, paths, { place: within(place, "properties"), type: "properties", found });
}

function readTexts(
  archive: Archive,
  paths: readonly string[],
  { place, type, found }: { place: Place; type: string; found: Found },
): void {
  const texts = paths.map((path) => xmlTexts(archive.take(path)));
  const text = texts.flatMap((one) => (one.text === "" ? [] : [one.text])).join("\n");
  if (text !== "") readPlain(text, place, { type, found });
  const attributes = texts.map((one) => one.attributes).join("\n");
  readAside(attributes, within(place, "attributes"), { type, found });
}
