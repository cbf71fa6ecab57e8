import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { languages } from "../../messages/index.ts";
import { today } from "../command/judge-options.ts";
import { answerUse, isUse } from "../command/wrong-use.ts";
import { issueJudgements } from "../document/issue-judgements.ts";
import {
  type DocumentFile,
  readDocumentFile,
  type Unreadable,
} from "../document/read-document-file.ts";
import { watchFiles } from "../files/watch-files.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { type CheckArguments, checkUsage, readCheckArguments } from "./check-arguments.ts";
import { sampleLimits } from "./sample-limits.ts";
import { sampleMatches } from "./sample-matches.ts";
import { tableMatches } from "./table-matches.ts";
import { type CheckResult, inWords, writeCheck } from "./write-check.ts";

/**
 * Runs `bijsluiter check`: judges a document, and holds the rows of a sample against it.
 *
 * @returns 0 without errors, 1 with, 2 when the use is wrong, 3 when a file cannot be read.
 */
export async function runCheck(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asked = readCheckArguments(args, terminal);
  if (isUse(asked)) return answerUse(asked, { name: "check", usage: checkUsage }, terminal);
  const { file, sample, isWatching } = asked;
  const run = () => checkOnce(asked, terminal);
  return isWatching ? watchFiles(sample ? [file, sample] : [file], terminal, run) : run();
}

async function checkOnce(asked: CheckArguments, terminal: Terminal): Promise<ExitCode> {
  const document = await readDocumentFile(asked.file);
  const result = "unreadable" in document ? document : await judge(document, asked, terminal);
  if ("unreadable" in result) {
    terminal.stderr.write(`${result.unreadable}\n`);
    return 3;
  }
  const shown =
    asked.output === "json" ? result : inWords(result, await languages[asked.language]());
  terminal.stdout.write(writeCheck(shown, asked.output));
  return result.judgements.some(({ severity }) => severity === "error") ? 1 : 0;
}

async function judge(
  { file, kind, value, placeOf }: DocumentFile,
  { sample, asOf = today(), isSigning, language }: CheckArguments,
  terminal: Terminal,
): Promise<CheckResult | Unreadable> {
  const about = { file, kind: kind.name, placeOf };
  const read = kind.read(value);
  if ("issues" in read) return { ...about, judgements: issueJudgements(read.issues) };
  const messages = await languages[language]();
  const options = { asOf, isSigning, messages };
  const judgements = read.can.judge(read.value, options);
  if (sample === undefined) return { ...about, judgements };
  const { declared } = read.can;
  if (!declared)
    return { unreadable: `${file}: a document of the kind ${kind.name} declares no data` };
  const found = await readSample(sample, terminal);
  if ("unreadable" in found) return found;
  return {
    ...about,
    rows: found.rows,
    judgements: [...judgements, ...declared(read.value, found.matches, options)],
    limits: sampleLimits(messages),
  };
}

/** A whole table: its header and its other rows tell what a column holds. */
async function readTable(sample: string) {
  const text = await readFile(sample, "utf8").catch(() => undefined);
  return text === undefined ? { unreadable: `${sample}: cannot be read` } : tableMatches(text);
}

async function readSample(sample: string, { stdin }: Terminal) {
  if (/\.[ct]sv$/i.test(sample)) return readTable(sample);
  const input = sample === "-" ? stdin : createReadStream(sample);
  try {
    const found = await sampleMatches(input);
    if (!("brokenLine" in found)) return found;
    return { unreadable: `${sample}:${found.brokenLine}: is not JSON` };
  } catch {
    return { unreadable: `${sample}: cannot be read` };
  }
}
