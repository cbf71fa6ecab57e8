import type { Attachment } from "@bijsluiter/core/breaches";

type MaybeLater<Value> = Value | Promise<Value>;

/** Where drafts are kept. What throws or rejects costs the draft, never the form. */
export interface DraftStore {
  /** The text that was saved under `key`; `undefined` or `null` when there is none. */
  readonly load: (key: string) => MaybeLater<string | null | undefined>;
  /** Keeps `text` under `key`, over what was there. */
  readonly save: (key: string, text: string) => MaybeLater<void>;
  /** Forgets what was saved under `key`. */
  readonly clear: (key: string) => MaybeLater<void>;
}

/** Stores a file and tells where it is. Reject when it could not be stored. */
export type UploadFile = (
  file: File,
  options: { readonly signal: AbortSignal },
) => Promise<Attachment>;

/** What the widgets need from the page they are in. */
export interface Adapters {
  /** Default: `sessionStorage`, which is gone with the tab; school computers are shared. */
  readonly drafts?: DraftStore;
  /** Without it, no files are asked for. */
  readonly upload?: UploadFile;
}
