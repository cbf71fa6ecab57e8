import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { build } from "tsup";

/** A worker in a process of its own, which can be killed. */
export interface WorkerProcess {
  readonly worker: ChildProcess;
  /** Resolves at its first line on standard output. */
  readonly isReady: Promise<void>;
  readonly ended: Promise<void>;
  /** Its lines so far. */
  readonly lines: readonly string[];
}

/** Builds a worker of this folder into `folder`, as `worker.js`. */
export const buildWorker = (name: string, folder: string): Promise<void> =>
  build({
    entry: { worker: join(import.meta.dirname, name) },
    outDir: folder,
    format: "esm",
    target: "node20",
    external: ["pg"],
    silent: true,
    config: false,
  });

/** Starts what {@link buildWorker} built. */
export function startWorker(folder: string, env: Readonly<Record<string, string>>): WorkerProcess {
  const worker: ChildProcess = spawn(process.execPath, [join(folder, "worker.js")], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  const isReady = new Promise<void>((resolve) => {
    if (worker.stdout)
      createInterface(worker.stdout).on("line", (line) => {
        lines.push(line);
        resolve();
      });
  });
  const ended = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
  return { worker, isReady, ended, lines };
}

/** Numbers from 0 to 1 that look like chance and are the same in each run. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
