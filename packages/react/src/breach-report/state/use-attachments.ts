import type { Attachment } from "@bijsluiter/core/breaches";
import { useEffect, useRef, useState } from "react";
import { useBijsluiter } from "../../provider/bijsluiter-provider.tsx";

/** What files may be. Checked here for the reporter's sake; the server checks again. */
export interface FileLimits {
  /** Largest size of one file; 10 MB by default. */
  readonly maxBytes?: number;
  /** As the `accept` attribute: `.pdf`, `image/*`, `application/pdf`. Anything by default. */
  readonly types?: readonly string[];
}

/** A file that the reporter chose. */
export interface ChosenFile {
  readonly id: number;
  readonly file: File;
  readonly state: "uploading" | "stored" | "file-too-large" | "file-type" | "upload-failed";
  /** Where it is, once it is stored. */
  readonly attachment?: Attachment;
}

/** Files that are stored while the form is filled in. */
export interface Attachments {
  readonly files: readonly ChosenFile[];
  readonly limits: FileLimits;
  readonly add: (files: readonly File[]) => void;
  readonly remove: (id: number) => void;
  readonly retry: (id: number) => void;
}

/** Ten million bytes: a document or some screenshots, and no video. */
const MAX_BYTES = 10_000_000;

/** Uploads chosen files one by one through the `upload` adapter. */
export function useAttachments(limits: FileLimits = {}): Attachments {
  const { upload } = useBijsluiter().adapters;
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const running = useRef(new Map<number, AbortController>());
  const count = useRef(0);

  useEffect(() => {
    const { current } = running;
    return () => {
      for (const controller of current.values()) controller.abort();
    };
  }, []);

  const set = (id: number, change: Partial<ChosenFile>) =>
    setFiles((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)));
  const start = (id: number, file: File) => {
    const controller = new AbortController();
    running.current.set(id, controller);
    upload?.(file, { signal: controller.signal })
      .then((attachment) => set(id, { state: "stored", attachment }))
      .catch(() => set(id, { state: "upload-failed" }));
  };

  return {
    files,
    limits: { maxBytes: MAX_BYTES, ...limits },
    add: (chosen) => {
      const added = chosen.map((file): ChosenFile => {
        const state = refusal(file, limits) ?? "uploading";
        count.current += 1;
        return { id: count.current, file, state };
      });
      setFiles((all) => [...all, ...added]);
      for (const { id, file, state } of added) if (state === "uploading") start(id, file);
    },
    remove: (id) => {
      running.current.get(id)?.abort();
      setFiles((all) => all.filter((one) => one.id !== id));
    },
    retry: (id) => {
      const again = files.find((one) => one.id === id);
      if (!again) return;
      set(id, { state: "uploading" });
      start(id, again.file);
    },
  };
}

function refusal(file: File, { maxBytes = MAX_BYTES, types = [] }: FileLimits) {
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
