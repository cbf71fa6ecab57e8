import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { exampleRoot } from "../../server/example-root.ts";
import type { Place } from "./places.ts";
import { testEnv } from "./start-test-platform.ts";

/** The bundled server in a process of its own. */
export interface PlatformProcess {
  readonly url: string;
  /** As if the power went: no handler of the server runs. */
  readonly kill: () => Promise<void>;
  readonly isRunning: () => boolean;
  /** Everything it wrote. */
  readonly output: () => string;
}

/** Starts the bundle on a free port and waits for its address. */
export async function startProcess(
  place: Place,
  env: Readonly<Record<string, string>> = {},
): Promise<PlatformProcess> {
  const bundle = join(exampleRoot(), "dist", "test", "server", "main.js");
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, [bundle], {
    env: { PATH, ...testEnv(place, { PORT: "0", ...env }) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stderr.on("data", (chunk: Buffer) => {
    output += chunk;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once("exit", () => reject(new Error(`The server did not start: ${output}`)));
    createInterface(child.stdout).on("line", (line) => {
      output += `${line}\n`;
      const address = /http:\S+/.exec(line)?.[0];
      if (address) resolve(address);
    });
  });
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  return { url, kill: () => kill(child), isRunning, output: () => output };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}
