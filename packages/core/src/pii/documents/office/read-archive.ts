import type { XmlElement } from "@rgrove/parse-xml";
import type { Found } from "../found.ts";
import { decodeBytes } from "../text/text-decoder.ts";
import { rootOf } from "./read-xml.ts";
import { type UnpackedFile, unpackFiles } from "./unpack-files.ts";

/** Files of an archive. */
export interface Archive {
  /** In the order of the archive; a path may come twice. */
  readonly files: readonly UnpackedFile[];
  readonly has: (path: string) => boolean;
  /** Root of an XML file; undefined when it is not there, was too large or cannot be read. */
  readonly xml: (path: string) => XmlElement | undefined;
  /** The same for a reader that reads all of the file: it is none of the rest. */
  readonly take: (path: string) => XmlElement | undefined;
  /** Files that nobody took. */
  readonly rest: () => readonly UnpackedFile[];
  /** XML files that cannot be read, those that nobody asked for included. Each is parsed once. */
  readonly damaged: () => readonly string[];
  /** Files that were not unpacked, because the whole would be too large. */
  readonly tooLarge: readonly string[];
}

/** True for the path of an XML file. */
export const isXml = (path: string): boolean => path.endsWith(".xml") || path.endsWith(".rels");

/** Unpacks an archive within the budget; undefined when it is damaged or encrypted. */
export function readArchive(bytes: Uint8Array, found: Pick<Found, "budget">): Archive | undefined {
  const unpacked = unpackFiles(bytes, found);
  if (unpacked === undefined) return undefined;
  const { files, tooLarge } = unpacked;
  const byPath = new Map(files.map((file) => [file.path, file.bytes]));
  const checked = new Set<string>();
  const taken = new Set<string>();
  const damaged: string[] = [];
  const xml = (path: string) => {
    const file = byPath.get(path);
    if (file === undefined) return undefined;
    const root = rootOf(decodeBytes(file, "utf-8"));
    if (root === undefined && !checked.has(path)) damaged.push(path);
    checked.add(path);
    return root;
  };
  return {
    files,
    has: (path) => byPath.has(path),
    xml,
    take(path) {
      taken.add(path);
      return xml(path);
    },
    rest: () => files.filter(({ path }) => !taken.has(path)),
    damaged() {
      for (const path of byPath.keys()) if (isXml(path) && !checked.has(path)) xml(path);
      return damaged;
    },
    tooLarge,
  };
}
