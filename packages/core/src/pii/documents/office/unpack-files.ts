import { type UnzipFileInfo, unzipSync } from "fflate/browser";
import type { Found } from "../found.ts";

/** A file of an archive. */
export interface UnpackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const MOST_FILES = 10_000;
/** Files whose path came before, or is one that objects have: each is unpacked by itself. */
const MOST_REPEATED = 100;

/** Unpacks files within the budget; undefined when the archive is damaged or encrypted. */
export function unpackFiles(
  bytes: Uint8Array,
  found: Pick<Found, "budget">,
): { files: readonly UnpackedFile[]; tooLarge: readonly string[] } | undefined {
  const tooLarge: string[] = [];
  const paths = new Set<string>(["__proto__"]);
  const repeated: { path: string; place: number }[] = [];
  let place = -1;
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    place += 1;
    if (name.endsWith("/")) return false;
    const isRepeated = paths.has(name);
    const isFull = isRepeated ? repeated.length >= MOST_REPEATED : paths.size > MOST_FILES;
    if (isFull || originalSize > found.budget) {
      tooLarge.push(name);
      return false;
    }
    found.budget -= originalSize;
    if (isRepeated) repeated.push({ path: name, place });
    paths.add(name);
    return !isRepeated;
  };
  try {
    const files: UnpackedFile[] = Object.entries(unzipSync(bytes, { filter })).map(
      ([path, file]) => ({
        path,
        bytes: file,
      }),
    );
    for (const { path, place: own } of repeated) files.push({ path, bytes: unpackOne(bytes, own) });
    return { files, tooLarge };
  } catch {
    return undefined;
  }
}

/** The file at a place of the archive, whatever its path: the library makes it a member of an object, or its prototype. */
function unpackOne(bytes: Uint8Array, wanted: number): Uint8Array {
  let place = -1;
  const filter = () => {
    place += 1;
    return place === wanted;
  };
  const files = unzipSync(bytes, { filter });
  return Object.values(files)[0] ?? Object.getPrototypeOf(files);
}
