import { strToU8, zipSync } from "fflate";

/** An archive of files by their paths. */
export const zipped = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, file]) => [
        path,
        typeof file === "string" ? strToU8(file) : file,
      ]),
    ),
  );
