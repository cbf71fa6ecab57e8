import { nearName } from "../shared/issues/near-name.ts";
import type { Command } from "./command/command.ts";
import { commands } from "./command/commands.ts";
import { exitCodes } from "./command/output-format.ts";
import { programVersion } from "./command/program-version.ts";
import type { ExitCode, Terminal } from "./terminal.ts";

const HELP = ["help", "--help", "-h"];
const VERSION = ["version", "--version", "-v"];

/** How the program is used. */
const programUsage = `Usage: bijsluiter <command> [options]

${commands.map(({ name, does }) => `  ${name.padEnd(10)}${does}`).join("\n")}
  help      prints the usage of a command: bijsluiter help ${commands[0]?.name}
  version   prints the version of this program; also --version

${exitCodes}`;

/** Runs the command that the first argument names, or says which commands there are. */
export async function runCommand(
  [first, ...rest]: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (first !== undefined && HELP.includes(first)) return help(rest[0], terminal);
  if (first !== undefined && VERSION.includes(first)) {
    terminal.stdout.write(`${programVersion()}\n`);
    return 0;
  }
  return commandOf(first)?.run(rest, terminal) ?? refuse(first, terminal);
}

const commandOf = (name: string | undefined): Command | undefined =>
  commands.find((command) => command.name === name);

function help(name: string | undefined, terminal: Terminal): ExitCode {
  const usage = name === undefined ? programUsage : commandOf(name)?.usage;
  if (usage === undefined) return refuse(name, terminal);
  terminal.stdout.write(usage);
  return 0;
}

function refuse(name: string | undefined, { stderr }: Terminal): ExitCode {
  const meant = nearName(
    name,
    commands.map((command) => command.name),
  );
  const hint = meant ? `; did you mean ${meant}?` : "";
  const wrong = name === undefined ? "no command given" : `unknown command${hint}`;
  stderr.write(`bijsluiter: ${wrong}\n\n${programUsage}`);
  return 2;
}
