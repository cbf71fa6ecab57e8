import type { Readable, Writable } from "node:stream";

/** Where a command reads and writes; `process` is one. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Only whether it runs in a workflow of GitHub is looked at. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Calls back when the program is interrupted; where it is left out, watching ends with standard output. */
  readonly once?: (signal: "SIGINT" | "SIGTERM", interrupted: () => void) => unknown;
}

/** 0: nothing found, 1: something found, 2: wrong use, 3: something could not be read or written. */
export type ExitCode = 0 | 1 | 2 | 3;
