import type { LeakedFile, LeakedFileProblem } from "../../breach-report/first/pii-reader.ts";

/** What a page asks: one file. */
export interface FileRequest {
  readonly file: Blob;
  readonly name: string;
}

/** What the worker tells: how far it is, then what the file says. */
export type FileAnswer =
  | { readonly part: number }
  | { readonly told: LeakedFile | { readonly problem: LeakedFileProblem } };
