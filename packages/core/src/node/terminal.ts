import type { Readable, Writable } from "node:stream";

/** Where a command reads and writes; `process` is one. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Only whether it runs in a workflow of GitHub is looked at. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** 0: nothing found, 1: something found, 2: wrong use, 3: something could not be read or written. */
export type ExitCode = 0 | 1 | 2 | 3;
