import type { Attachment } from "@bijsluiter/core/breaches";
import { useEffect, useRef, useState } from "react";
import { useBijsluiter } from "../../provider/bijsluiter-provider.tsx";
import { checkUploadAnswer, type FileRefusal } from "../answers-from-server/upload-answer.ts";
import type { KeptFile } from "./draft/write-draft.ts";

/** Limits on files. Checked here for the reporter's sake; the server checks again. */
export interface FileLimits {
  /** Largest size of one file; 10 MB by default. */
  readonly maxBytes?: number;
  /** As the `accept` attribute: `.pdf`, `image/*`, `application/pdf`. Anything by default. */
  readonly types?: readonly string[];
}

/** A file that the reporter chose. */
export interface ChosenFile {
  readonly id: number;
  /** Name as the server stored it, else as chosen. */
  readonly name: string;
  /** `file-lost`: it was chosen before the page was opened again, and not stored yet. */
  readonly state:
    | "uploading"
    | "stored"
    | "file-empty"
    | "file-type"
    | "file-lost"
    | "upload-failed"
    | FileRefusal;
  /** The file; absent when it came from a draft. */
  readonly file?: File;
  /** Address of the file, once it is stored. */
  readonly attachment?: Attachment;
}

/** Files that are stored while the form is filled in. */
export interface Attachments {
  readonly files: readonly ChosenFile[];
  readonly limits: FileLimits;
  readonly add: (files: readonly File[]) => void;
  readonly remove: (id: number) => void;
  readonly retry: (id: number) => void;
  /** Replaces all files with those of a draft. */
  readonly restore: (files: readonly KeptFile[]) => void;
}

/** Ten million bytes: a document or some screenshots, and no video. */
const MAX_BYTES = 10_000_000;

/** Uploads chosen files one by one through the `upload` adapter. */
export function useAttachments(limits: FileLimits = {}): Attachments {
  const { upload } = useBijsluiter().adapters;
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const running = useRef(new Map<number, AbortController>());
  const count = useRef(0);

  const stopAll = () => {
    for (const controller of running.current.values()) controller.abort();
    running.current.clear();
  };
  const stop = useRef(stopAll);
  useEffect(() => stop.current, []);

  const set = (id: number, change: Partial<ChosenFile>) =>
    setFiles((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)));
  const start = (id: number, file: File) => {
    const controller = new AbortController();
    running.current.set(id, controller);
    const send = async () => {
      const answer = checkUploadAnswer(await upload?.(file, { signal: controller.signal }));
      if (!answer) set(id, { state: "upload-failed" });
      else if ("refused" in answer) set(id, { state: answer.refused });
      else set(id, { state: "stored", attachment: answer, name: answer.name });
    };
    send().catch(() => set(id, { state: "upload-failed" }));
  };
  const nextId = () => {
    count.current += 1;
    return count.current;
  };

  return {
    files,
    limits: { maxBytes: MAX_BYTES, ...limits },
    add: (chosen) => {
      const added = chosen.map((file): ChosenFile & { readonly file: File } => {
        const state = refusal(file, limits) ?? "uploading";
        return { id: nextId(), name: file.name, file, state };
      });
      const names = added.map(({ name }) => name);
      // A file that was lost and is chosen again is no longer missed.
      const isFound = ({ state, name }: ChosenFile) =>
        state === "file-lost" && names.includes(name);
      setFiles((all) => [...all.filter((one) => !isFound(one)), ...added]);
      for (const { id, file, state } of added) if (state === "uploading") start(id, file);
    },
    remove: (id) => {
      running.current.get(id)?.abort();
      setFiles((all) => all.filter((one) => one.id !== id));
    },
    retry: (id) => {
      const again = files.find((one) => one.id === id);
      if (!again?.file) return;
      set(id, { state: "uploading" });
      start(id, again.file);
    },
    restore: (kept) => {
      stopAll();
      setFiles(
        kept.map(({ name, attachment }) =>
          attachment
            ? { id: nextId(), name: attachment.name, state: "stored", attachment }
            : { id: nextId(), name, state: "file-lost" },
        ),
      );
    },
  };
}

function refusal(file: File, { maxBytes = MAX_BYTES, types = [] }: FileLimits) {
  if (file.size === 0) return "file-empty";
  if (file.size > maxBytes) return "file-too-large";
  const accepted = types.some((type) =>
    type.startsWith(".")
      ? file.name.toLowerCase().endsWith(type.toLowerCase())
      : type.endsWith("/*")
        ? file.type.startsWith(type.slice(0, -1))
        : file.type === type,
  );
  return types.length === 0 || accepted ? undefined : "file-type";
}
