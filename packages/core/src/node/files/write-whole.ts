import { randomUUID } from "node:crypto";
import { access, constants, link, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { errorCode } from "./error-code.ts";

/**
 * Writes a whole file or nothing, also when the program is killed halfway.
 *
 * @param isNew - The file may not be there yet; otherwise it is replaced unless it is read-only, with its mode and behind its links.
 * @returns Why it was not written, as the code of the file system; `undefined` when it was.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  { isNew }: { readonly isNew: boolean },
): Promise<string | undefined> {
  const target = isNew ? path : await realpath(path).catch(() => path);
  const draft = `${target}.${randomUUID().slice(0, 8)}.new`;
  try {
    const mode = isNew ? undefined : await stat(target).catch(() => undefined);
    if (mode) await access(target, constants.W_OK);
    await writeFile(draft, content, { flag: "wx", ...(mode && { mode: mode.mode }) });
    await (isNew ? link(draft, target) : rename(draft, target));
    return undefined;
  } catch (error) {
    return errorCode(error);
  } finally {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}
