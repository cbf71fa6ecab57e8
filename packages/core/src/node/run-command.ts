import { runCheck } from "./check/run-check.ts";
import { runScan } from "./scan/scan-input.ts";
import type { ExitCode, Terminal } from "./terminal.ts";

/** Runs the command that the first argument names: `check`, or else `scan`, which also explains them both. */
export function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  return args[0] === "check" ? runCheck(args, terminal) : runScan(args, terminal);
}
