import { type UnzipFileInfo, unzipSync } from "fflate/browser";
import type { Found } from "../found.ts";
import { decodeBytes } from "../text/text-decoder.ts";

/** Files of an archive. */
export interface Archive {
  readonly paths: readonly string[];
  /** Bytes of a file; undefined when it is not there, or was too large. */
  readonly bytes: (path: string) => Uint8Array | undefined;
  /** A file as text in UTF-8. */
  readonly text: (path: string) => string | undefined;
  /** Files that were not unpacked, because the whole would be too large. */
  readonly tooLarge: readonly string[];
}

const MOST_FILES = 10_000;

/** Unpacks an archive within the budget; undefined when it is damaged or encrypted. */
export function readArchive(bytes: Uint8Array, found: Found): Archive | undefined {
  const tooLarge: string[] = [];
  let files = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    files += 1;
    if (name.endsWith("/")) return false;
    if (files > MOST_FILES || originalSize > found.budget) {
      tooLarge.push(name);
      return false;
    }
    found.budget -= originalSize;
    return true;
  };
  try {
    const unpacked = new Map(Object.entries(unzipSync(bytes, { filter })));
    return {
      paths: [...unpacked.keys()],
      bytes: (path) => unpacked.get(path),
      text: (path) => {
        const file = unpacked.get(path);
        return file === undefined ? undefined : decodeBytes(file, "utf-8");
      },
      tooLarge,
    };
  } catch {
    return undefined;
  }
}
