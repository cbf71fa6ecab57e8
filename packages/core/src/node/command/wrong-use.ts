import type { ExitCode, Terminal } from "../terminal.ts";
import type { Command } from "./command.ts";

/** Why arguments make no sense: which one, and what was expected; never the value that was given. */
export interface WrongUse {
  readonly wrong: string;
}

/** What arguments ask for when it is no work: an explanation. */
export type Asked<Arguments> = Arguments | "help" | WrongUse;

/** True when the arguments ask for no work; then they are answered with {@link answerUse}. */
export function isUse<Arguments extends object>(
  asked: Asked<Arguments>,
): asked is "help" | WrongUse {
  return asked === "help" || "wrong" in asked;
}

/** Explains a command. @returns 0 when that was asked for, 2 when the use was wrong. */
export function answerUse(
  asked: "help" | WrongUse,
  { name, usage }: Pick<Command, "name" | "usage">,
  { stdout, stderr }: Pick<Terminal, "stdout" | "stderr">,
): ExitCode {
  if (asked === "help") {
    stdout.write(usage);
    return 0;
  }
  stderr.write(`bijsluiter ${name}: ${asked.wrong}\n\n${usage}`);
  return 2;
}
