import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "tsup";

/** How a command ended, with what it wrote. */
export interface CommandEnd {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A command that runs. */
export interface RunningCommand {
  readonly child: ChildProcess;
  /** What it wrote to standard output so far. */
  readonly out: () => string;
  readonly ended: Promise<CommandEnd>;
}

/** The command line as it is published, in a folder of its own: each command is a process. Remove the folder when done. */
export async function builtCommand() {
  const root = join(import.meta.dirname, "..");
  const folder = mkdtempSync(join(root, "node_modules", ".command-"));
  await build({
    config: false,
    entry: [join(root, "src/node/cli.ts")],
    format: ["esm"],
    noExternal: ["@noble/hashes"],
    outDir: join(folder, "dist"),
    silent: true,
    target: "es2022",
  });
  const start = (...args: readonly string[]): RunningCommand => {
    const child = spawn(process.execPath, ["dist/cli.js", ...args], {
      cwd: folder,
      env: { PATH: process.env["PATH"] },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const kept = { out: "", err: "" };
    child.stdout.on("data", (chunk) => {
      kept.out += chunk;
    });
    child.stderr.on("data", (chunk) => {
      kept.err += chunk;
    });
    const ended = new Promise<CommandEnd>((resolve) => {
      child.on("close", (code) => resolve({ code, ...kept }));
    });
    return { child, out: () => kept.out, ended };
  };
  return {
    folder,
    start,
    run: (...args: readonly string[]) => start(...args).ended,
    read: (name: string) => readFileSync(join(folder, name), "utf8"),
    write: (name: string, value: unknown) =>
      writeFileSync(
        join(folder, name),
        typeof value === "string" ? value : JSON.stringify(value, null, 2),
      ),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
