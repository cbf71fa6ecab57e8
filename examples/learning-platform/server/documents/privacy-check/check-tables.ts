import { spawn } from "node:child_process";
import { once } from "node:events";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Database } from "../../database/open-database.ts";
import { sampleRows } from "./sample-rows.ts";

/** What `bijsluiter check` said of the tables. */
export interface TablesChecked {
  /** 0 when every kind of data that was found is declared. */
  readonly exitCode: number;
  readonly output: string;
}

/**
 * Holds rows of every table against an insert, with the command as others run it.
 *
 * @param options.command - Path of the command line of `@bijsluiter/core`.
 * @param options.insertFile - As it is named in findings and annotations.
 */
export async function checkTables(
  database: Database,
  options: {
    readonly command: string;
    readonly insertFile: string;
    readonly asOf: string;
    readonly env: Readonly<Record<string, string | undefined>>;
  },
): Promise<TablesChecked> {
  const { command, insertFile, asOf, env } = options;
  const args = [command, "check", insertFile, "--sample", "-", "--as-of", asOf];
  const child = spawn(process.execPath, args, { env: { ...env }, stdio: "pipe" });
  const closed = once(child, "close");
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      output += chunk;
    });
  await pipeline(Readable.from(sampleRows(database)), child.stdin);
  const [exitCode] = await closed;
  return { exitCode: Number(exitCode ?? 1), output };
}
