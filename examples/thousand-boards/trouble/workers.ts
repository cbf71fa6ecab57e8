import { type ChildProcess, spawn } from "node:child_process";

/** Workers that run, as processes of their own. */
export interface Workers {
  /** Kills one that cannot say goodbye, and starts another in its place, as a supervisor does. */
  readonly killOne: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts workers from the file that was built. */
export function startWorkers(
  file: string,
  count: number,
  env: Readonly<Record<string, string>>,
): Workers {
  const start = () =>
    spawn(process.execPath, [file], {
      env: { ...process.env, ...env },
      stdio: ["ignore", "inherit", "inherit"],
    });
  const running = Array.from({ length: count }, start);
  return {
    async killOne() {
      const doomed = running.shift();
      if (doomed) await end(doomed);
      running.push(start());
    },
    async stop() {
      await Promise.all(running.splice(0).map(end));
    },
  };
}

async function end(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null)
    throw new Error("A worker ended by itself.");
  const ended = new Promise((resolve) => worker.once("exit", resolve));
  worker.kill("SIGKILL");
  await ended;
}
