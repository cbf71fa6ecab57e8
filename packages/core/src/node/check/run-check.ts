import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { toDay } from "../../calendar/to-day.ts";
import { languages } from "../../messages/index.ts";
import { answerUse, isUse } from "../command/wrong-use.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { type CheckArguments, checkUsage, readCheckArguments } from "./check-arguments.ts";
import { documentKinds, type JudgeOptions, type ReadDocument } from "./document-kinds.ts";
import { issueText } from "./issue-text.ts";
import { jsonPlaces } from "./json-places.ts";
import { sampleLimits } from "./sample-limits.ts";
import { sampleMatches } from "./sample-matches.ts";
import { tableMatches } from "./table-matches.ts";
import { type CheckResult, writeCheck } from "./write-check.ts";

/** Why a file could not be used: a line of `file: reason`; never with what stands in it. */
interface Unreadable {
  readonly unreadable: string;
}

type Document = Pick<CheckResult, "file" | "kind" | "placeOf"> & {
  readonly read: ReadDocument;
};

/**
 * Runs `bijsluiter check`: judges a privacy insert, a processing agreement or measures, and holds the rows of a sample against it.
 *
 * @returns 0 without errors, 1 with, 2 when the use is wrong, 3 when a file cannot be read.
 */
export async function runCheck(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asked = readCheckArguments(args, terminal);
  if (isUse(asked)) return answerUse(asked, { name: "check", usage: checkUsage }, terminal);
  const document = await readDocument(asked.file);
  const result = "read" in document ? await judge(document, asked, terminal) : document;
  if ("unreadable" in result) {
    terminal.stderr.write(`${result.unreadable}\n`);
    return 3;
  }
  const shown = asked.output === "json" ? result : await inWords(result, asked);
  terminal.stdout.write(writeCheck(shown, asked.output));
  return result.judgements.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** Sources as the language that was asked for writes them; JSON keeps them as the tables have them. */
async function inWords(result: CheckResult, { language }: CheckArguments): Promise<CheckResult> {
  const { legalReference } = await languages[language]();
  const judgements = result.judgements.map((judgement) => {
    const { basis } = judgement;
    return basis
      ? { ...judgement, basis: { ...basis, ref: legalReference(basis.ref) } }
      : judgement;
  });
  return { ...result, judgements };
}

async function readDocument(file: string): Promise<Document | CheckResult | Unreadable> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return { unreadable: `${file}: cannot be opened` };
  const json = text.replace(/^\uFEFF/, "");
  const value = parsed(json);
  if (value === undefined) return { unreadable: `${file}: is not JSON` };
  const kind = documentKinds.find(({ marker }) => Object.hasOwn(Object(value), marker));
  if (!kind) return { unreadable: `${file}: is no document that this command knows` };
  const about = { file, kind: kind.name, placeOf: jsonPlaces(json) };
  const read = kind.read(value);
  if (!("issues" in read)) return { ...about, read };
  const judgements = read.issues.map(({ code, path, params }) => ({
    code,
    severity: "error" as const,
    where: typeof params["key"] === "string" ? [...path, params["key"]] : path,
    text: [path.join("."), issueText({ code, params })].filter((it) => it !== "").join(": "),
  }));
  return { ...about, judgements };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

async function judge(
  { read, ...about }: Document,
  { file, sample, asOf, isSigning, language }: CheckArguments,
  terminal: Terminal,
): Promise<CheckResult | Unreadable> {
  const today = () => toDay(new Date().toISOString(), "Europe/Amsterdam");
  const messages = await languages[language]();
  const options: JudgeOptions = { asOf: asOf ?? today(), isSigning, messages };
  const result = { ...about, judgements: read.judge(options) };
  if (sample === undefined) return result;
  if (!read.declared)
    return { unreadable: `${file}: a document of the kind ${about.kind} declares no data` };
  const found = await readSample(sample, terminal);
  if ("unreadable" in found) return found;
  const judgements = [...result.judgements, ...read.declared(found.matches, options)];
  return { ...result, rows: found.rows, judgements, limits: sampleLimits(messages) };
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
