import type { ExitCode, Terminal } from "../terminal.ts";

/** A command of the program: a row of `commands`. */
export interface Command {
  readonly name: string;
  /** What it does, in one line of `bijsluiter help`. */
  readonly does: string;
  /** How it is used, in full. */
  readonly usage: string;
  /** @param args - What follows the name of the command. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}
