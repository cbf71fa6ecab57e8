import type { UploadAnswer } from "../breach-report/answers-from-server/upload-answer.ts";
import type { PiiReader } from "../breach-report/first/pii-reader.ts";
import type { StepHistory } from "./step-history.ts";

type MaybeLater<Value> = Value | Promise<Value>;

/** Storage of drafts. An error in it loses the draft, never the form. */
export interface DraftStore {
  /** The text that was saved under `key`; `undefined` or `null` when there is none. */
  readonly load: (key: string) => MaybeLater<string | null | undefined>;
  /** Stores `text` under `key`, replacing an earlier one. */
  readonly save: (key: string, text: string) => MaybeLater<void>;
  /** Deletes the text under `key`. */
  readonly clear: (key: string) => MaybeLater<void>;
}

/**
 * Stores a file and resolves with its address, or with a refusal; `readUploadAnswer` makes that of a response. Reject
 * when it is not known whether it was stored: then it can be sent again.
 */
export type UploadFile = (
  file: File,
  options: { readonly signal: AbortSignal },
) => Promise<UploadAnswer>;

/** Functions and elements that the widgets need from their page. */
export interface Adapters {
  /** Storage of drafts. Default: `sessionStorage`, which ends with the tab; school computers are shared. */
  readonly drafts?: DraftStore;
  /** Upload function; without it, no files are asked for. */
  readonly upload?: UploadFile;
  /** Reads a file or a text on this computer for a breach report: `createPiiReader()` of `@bijsluiter/react/pii-reader`. None by default. */
  readonly pii?: PiiReader;
  /**
   * Addresses for the pages of a form, so that the browser's back button returns to the previous one: `searchHistory()`.
   * None by default.
   */
  readonly history?: StepHistory;
}
