import { createHash } from "node:crypto";
import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

const ID = /^[0-9a-f-]{36}$/;

/** A folder with the sound of each conversation, named after its row. */
export interface VoiceFiles {
  readonly write: (id: string, sound: Uint8Array) => Promise<{ readonly sha256: string }>;
  readonly read: (id: string) => Promise<Uint8Array<ArrayBuffer>>;
  readonly has: (id: string) => Promise<boolean>;
  readonly remove: (id: string) => Promise<void>;
}

/** The recordings in `folder`, which is made when the first is written. */
export function voiceFiles(folder: string): VoiceFiles {
  const pathOf = (id: string) => {
    // An id is a part of a path: nothing but one that was given out here.
    if (!ID.test(id)) throw new Error("Not the id of a recording.");
    return join(folder, `${id}.wav`);
  };
  return {
    async write(id, sound) {
      await mkdir(folder, { recursive: true });
      await writeFile(pathOf(id), sound);
      return { sha256: createHash("sha256").update(sound).digest("hex") };
    },
    read: async (id) => new Uint8Array(await readFile(pathOf(id))),
    has: async (id) =>
      stat(pathOf(id)).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === "ENOENT") return false;
          throw error;
        },
      ),
    remove: (id) => rm(pathOf(id), { force: true }),
  };
}
