import { type FSWatcher, watch } from "node:fs";
import { basename, dirname } from "node:path";
import type { ExitCode, Terminal } from "../terminal.ts";
import { errorCode } from "./error-code.ts";

/** How long nothing may change before a command runs again: an editor writes in more steps than one. */
const QUIET_MS = 100;

/**
 * Runs now, and again after each change of one of the files, until the program is interrupted or nobody reads its output any more.
 *
 * @returns The code of the last run; 3 when a folder cannot be watched.
 */
export function watchFiles(
  files: readonly string[],
  terminal: Terminal,
  run: () => Promise<ExitCode>,
): Promise<ExitCode> {
  return new Promise((resolve) => {
    let last: Promise<ExitCode> = Promise.resolve(0);
    let timer: NodeJS.Timeout | undefined;
    let watchers: readonly FSWatcher[] = [];
    const runAgain = () => {
      last = last.then(run);
    };
    const stop = () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      return last;
    };
    const fail = async (error: unknown) => {
      await stop();
      terminal.stderr.write(`cannot be watched (${errorCode(error)})\n`);
      resolve(3);
    };
    const end = async () => resolve(await stop());
    for (const signal of ["SIGINT", "SIGTERM"] as const) terminal.once?.(signal, end);
    terminal.stdout.once("error", end);
    try {
      watchers = openWatchers(files, () => {
        clearTimeout(timer);
        timer = setTimeout(runAgain, QUIET_MS);
      });
      for (const watcher of watchers) watcher.on("error", fail);
      runAgain();
    } catch (error) {
      void fail(error);
    }
  });
}

/** Watchers of the folders, since an editor may put a new file in the place of the old one. */
function openWatchers(files: readonly string[], changed: () => void): readonly FSWatcher[] {
  const names = new Set(files.map((file) => basename(file)));
  return [...new Set(files.map((file) => dirname(file)))].map((folder) =>
    watch(folder, (_event, name) => {
      if (name === null || names.has(name)) changed();
    }),
  );
}
