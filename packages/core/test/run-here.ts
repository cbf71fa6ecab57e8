import { PassThrough, Readable, Writable } from "node:stream";
import { runCommand } from "../src/node/run-command.ts";
import type { CommandEnd } from "./built-command.ts";

/** A command in this process. With `typed`, standard input is a terminal where somebody types that. */
export async function runHere(args: readonly string[], typed?: string): Promise<CommandEnd> {
  const [out, err] = [kept(), kept()];
  const stdin = typed === undefined ? Readable.from([]) : new PassThrough();
  if (typed !== undefined && stdin instanceof PassThrough) stdin.end(typed);
  const terminal = {
    stdin: Object.assign(stdin, { isTTY: typed !== undefined }),
    stdout: out.stream,
    stderr: err.stream,
  };
  const code = await runCommand(args, terminal);
  return { code, out: out.text(), err: err.text() };
}

function kept() {
  const chunks: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk, _encoding, done) => {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join("") };
}
