import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { toDay } from "../../calendar/to-day.ts";
import { languages } from "../../messages/index.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { type CheckArguments, checkUsage, readCheckArguments } from "./check-arguments.ts";
import { documentKinds, type JudgeOptions, type ReadDocument } from "./document-kinds.ts";
import { jsonLines } from "./json-lines.ts";
import { sampleLimits } from "./sample-limits.ts";
import { sampleMatches } from "./sample-matches.ts";
import { tableMatches } from "./table-matches.ts";
import { type CheckResult, writeAnnotations, writeJson, writeTable } from "./write-judgements.ts";

/** Why a file could not be used, in lines of `file:line: reason`; never with what stands in it. */
interface Unreadable {
  readonly unreadable: readonly string[];
}

type Document = ReadDocument & Pick<CheckResult, "kind" | "lineOf">;

/**
 * Runs `bijsluiter check`: judges a privacy insert, a processing agreement or measures, and holds the rows of a sample against it.
 *
 * @returns 0 without errors, 1 with, 2 when the use is wrong or a file cannot be read.
 */
export async function runCheck(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asked = readCheckArguments(args);
  if (asked === "help" || asked === "wrong") {
    (asked === "help" ? terminal.stdout : terminal.stderr).write(checkUsage);
    return asked === "help" ? 0 : 2;
  }
  const document = await readDocument(asked.file);
  const result = "unreadable" in document ? document : await judge(document, asked, terminal);
  if ("unreadable" in result) {
    terminal.stderr.write(`${result.unreadable.join("\n")}\n`);
    return 2;
  }
  const write = asked.isJson ? writeJson : isWorkflow(terminal) ? writeAnnotations : writeTable;
  terminal.stdout.write(write(asked.isJson ? result : await inWords(result, asked)));
  return result.judgements.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** Sources as the language that was asked for writes them; JSON keeps them as the tables have them. */
async function inWords(result: CheckResult, { language }: CheckArguments): Promise<CheckResult> {
  const { legalReference } = await languages[language]();
  const judgements = result.judgements.map((judgement) => ({
    ...judgement,
    basis: { ...judgement.basis, ref: legalReference(judgement.basis.ref) },
  }));
  return { ...result, judgements };
}

const isWorkflow = ({ env }: Terminal) => env?.["GITHUB_ACTIONS"] === "true";

async function readDocument(file: string): Promise<Document | Unreadable> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return { unreadable: [`${file}:1: cannot be opened`] };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { unreadable: [`${file}:1: is not JSON`] };
  }
  const kind = documentKinds.find(({ marker }) => Object.hasOwn(Object(value), marker));
  if (!kind) return { unreadable: [`${file}:1: is no document that this command knows`] };
  const lineOf = jsonLines(text);
  const document = kind.read(value);
  if (!("issues" in document)) return { ...document, kind: kind.name, lineOf };
  const unreadable = document.issues.map(
    ({ code, path }) => `${file}:${lineOf(path)}: ${path.join(".") || kind.name}: ${code}`,
  );
  return { unreadable };
}

async function judge(
  { judge, declared, kind, lineOf }: Document,
  { file, sample, asOf, isSigning, language }: CheckArguments,
  terminal: Terminal,
): Promise<CheckResult | Unreadable> {
  const today = () => toDay(new Date().toISOString(), "Europe/Amsterdam");
  const messages = await languages[language]();
  const options: JudgeOptions = { asOf: asOf ?? today(), isSigning, messages };
  const result = { file, kind, lineOf, judgements: judge(options) };
  if (sample === undefined) return result;
  if (!declared)
    return { unreadable: [`${file}:1: a ${kind} declares no data to hold rows against`] };
  const found = await readSample(sample, terminal);
  if ("unreadable" in found) return found;
  const judgements = [...result.judgements, ...declared(found.matches, options)];
  return { ...result, rows: found.rows, judgements, limits: sampleLimits(messages) };
}

/** A whole table: its header and its other rows tell what a column holds. */
async function readTable(sample: string) {
  const text = await readFile(sample, "utf8").catch(() => undefined);
  if (text === undefined) return { unreadable: [`${sample}:1: cannot be read`] };
  return tableMatches(text);
}

async function readSample(sample: string, { stdin }: Terminal) {
  if (/\.[ct]sv$/i.test(sample)) return readTable(sample);
  const input = sample === "-" ? stdin : createReadStream(sample);
  try {
    const found = await sampleMatches(input);
    if (!("brokenLine" in found)) return found;
    return { unreadable: [`${sample}:${found.brokenLine}: is not JSON`] };
  } catch {
    return { unreadable: [`${sample}:1: cannot be read`] };
  }
}
