import { type Found, type Place, within } from "../found.ts";
import { relationsOf, textsOf } from "./book-parts.ts";
import type { Archive } from "./read-archive.ts";

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
  readTexts(
    archive,
    targets.filter((target) => comments.test(target)),
    { place: within(place, "notes"), type: "notes", found },
  );
  readTexts(
    archive,
    targets.filter((target) => drawings.test(target)),
    { place: within(place, "drawings"), type: "drawings", found },
  );
}

/** Reads what the properties of a document tell: who made it, who changed it, its title. */
export function readProperties(archive: Archive, place: Place, found: Found): void {
  const paths = archive.files
    .map(({ path }) => path)
    .filter((path) => path.startsWith("docProps/") && path.endsWith(".xml"));
  readTexts(archive, paths, { place: within(place, "properties"), type: "properties", found });
}

/** Names of persons that properties hold, as labels for the names that follow them. */
const personal = ["creator", "lastModifiedBy", "Manager"];

function readTexts(
  archive: Archive,
  paths: readonly string[],
  { place, type, found }: { place: Place; type: string; found: Found },
): void {
  const texts = paths.map((path) =>
    textsOf(archive.xml(path), [
      "comment",
      "threadedComment",
      "p",
      "authors",
      "author",
      ...personal,
      "title",
      "subject",
      "keywords",
      "description",
      "Company",
    ]),
  );
  const text = texts.filter((one) => one !== "").join("\n");
  if (text === "") return;
  found.parts.push({ path: place.path, type, read: "yes" });
  for (const match of found.scanner.scan(text)) found.matches.push({ ...match, part: place.path });
}
