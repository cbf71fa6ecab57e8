import { type UnzipFileInfo, unzipSync } from "fflate/browser";
import type { ReadPart, Unpacking } from "./report-part.ts";

/** Reads the files of a zip archive, as far as the budget goes. */
export function unpackZip(
  bytes: Uint8Array,
  depth: number,
  { unpacking, read }: { readonly unpacking: Unpacking; readonly read: ReadPart },
): void {
  const { notes } = unpacking;
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (name.endsWith("/") || name.startsWith("__MACOSX/")) return false;
    unpacking.files -= 1;
    if (unpacking.files < 0 || originalSize > unpacking.budget) {
      notes.note("file-too-large");
      return false;
    }
    unpacking.budget -= originalSize;
    return true;
  };
  try {
    for (const file of Object.values(unzipSync(bytes, { filter })))
      read(file, depth + 1, unpacking);
  } catch {
    notes.note("file-damaged");
  }
}
