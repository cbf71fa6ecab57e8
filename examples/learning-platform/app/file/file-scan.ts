import type { DocumentPart, TableColumn } from "@bijsluiter/core/pii";

/** What the worker is asked: the bytes of a file. Nothing but the worker reads them. */
export interface FileRequest {
  readonly bytes: Uint8Array;
}

/** What was found in a file: kinds with counts and columns, and no value. */
export interface FileScan {
  readonly format: string;
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  /** Columns with something in them, and rows, of a file that is one table. */
  readonly columns: readonly TableColumn[];
  readonly rows: number;
  /** Parts that were read: sheets, attachments, pages. */
  readonly parts: number;
  readonly notRead: readonly DocumentPart[];
}

/** What the worker tells. */
export type FileAnswer =
  | { readonly type: "found"; readonly scan: FileScan }
  | { readonly type: "failed" };
