import type { KeptFile } from "./draft/write-draft.ts";
import type { ChosenFile } from "./use-attachments.ts";

/** What a draft keeps of them: not those that no server will take. */
export const filesToKeep = (files: readonly ChosenFile[]): readonly KeptFile[] =>
  files.flatMap(({ name, state, attachment }) => {
    if (attachment) return [{ name, attachment }];
    return ["uploading", "upload-failed", "file-lost"].includes(state) ? [{ name }] : [];
  });
