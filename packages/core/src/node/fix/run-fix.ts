import { stripVTControlCharacters } from "node:util";
import { type Language, languages } from "../../messages/index.ts";
import type { Day } from "../../shared/dates/day.ts";
import { type CheckResult, inWords, writeCheck } from "../check/write-check.ts";
import {
  dayOption,
  dayUsage,
  languageOf,
  languageOption,
  languageUsage,
  today,
} from "../command/judge-options.ts";
import { oneFile } from "../command/one-file.ts";
import {
  type OutputFormat,
  outputFormat,
  sharedOptions,
  sharedUsage,
} from "../command/output-format.ts";
import { readOptions } from "../command/read-options.ts";
import { type Asked, answerUse, isUse } from "../command/wrong-use.ts";
import type { JudgeOptions } from "../document/document-kind.ts";
import { issueJudgements } from "../document/issue-judgements.ts";
import { jsonPlaces } from "../document/json-places.ts";
import { type DocumentFile, readDocumentFile } from "../document/read-document-file.ts";
import { schemaAddressFor } from "../document/schema-address-for.ts";
import { writeWhole } from "../files/write-whole.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { lineDiff } from "./line-diff.ts";
import { mendTexts } from "./mend.ts";
import { type MendedDocument, mendDocument } from "./mend-document.ts";

interface FixArguments {
  readonly file: string;
  readonly isWriting: boolean;
  readonly asOf: Day;
  readonly language: Language;
  readonly output: OutputFormat;
}

/** How `fix` is used. */
export const fixUsage = `Usage: bijsluiter fix <file.json> [options]
Corrects errors that have exactly one right answer, in any document that check accepts: the spelling of codes, numbers, dates
and property names, obsolete codes, numbers written as strings, surrounding spaces, duplicate entries and properties, the order
of the parts, a missing $schema. Prints a diff, and the errors that remain. Removes nothing from a signed document.
  --write                  writes the file atomically; without this option nothing is written
${dayUsage}${languageUsage}${sharedUsage}
Exit code: 0 nothing to correct and no error left, 1 a correction was not written or an error is left, 2 invalid usage,
3 something could not be read or written.
`;

const options = {
  ...sharedOptions,
  ...languageOption,
  ...dayOption,
  write: { type: "boolean" },
} as const;

function readArguments(args: readonly string[], terminal: Terminal): Asked<FixArguments> {
  const read = readOptions(args, options);
  if ("wrong" in read) return read;
  const { has, text, positionals } = read;
  if (has("help")) return "help";
  const named = oneFile(positionals, "fix");
  if ("wrong" in named) return named;
  const { file } = named;
  const output = outputFormat(read, terminal);
  if (typeof output === "object") return output;
  const language = languageOf(text("language"));
  return { file, isWriting: has("write"), asOf: text("as-of") ?? today(), language, output };
}

/**
 * Runs `bijsluiter fix`: mends a document, or shows how it would.
 *
 * @returns 0 when nothing is left to do, 1 when something is, 2 when the use is wrong, 3 when a file cannot be read or
 * written.
 */
export async function runFix(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asked = readArguments(args, terminal);
  if (isUse(asked)) return answerUse(asked, { name: "fix", usage: fixUsage }, terminal);
  const refuse = (line: string): ExitCode => {
    terminal.stderr.write(`${line}\n`);
    return 3;
  };
  const { file, isWriting, asOf, output } = asked;
  const document = await readDocumentFile(file);
  if ("unreadable" in document) return refuse(document.unreadable);
  const messages = await languages[asked.language]();
  const judging = { asOf, isSigning: false, messages };
  const schemaAddress = await schemaAddressFor(file, document.kind.name);
  const mended = mendDocument(document.text, document.kind, { schemaAddress, judging });
  if (mended === undefined) return refuse(`${file}: is nested too deeply`);
  const failure = isWriting ? await write(document, mended) : undefined;
  if (failure !== undefined) return refuse(`not written: ${file} (${failure})`);
  const result = resultOf(document, mended, { judging, isWriting });
  if (output === "text") {
    const name = stripVTControlCharacters(file).replaceAll(/\s/g, " ");
    terminal.stdout.write(lineDiff(document.text, mended.text, name));
  }
  const shown = output === "json" ? result : inWords(result, messages);
  terminal.stdout.write(writeCheck(shown, output));
  const isLeft = result.judgements.some(({ severity }) => severity === "error");
  return isLeft || (!isWriting && mended.mends.length > 0) ? 1 : 0;
}

async function write({ file, text }: DocumentFile, mended: MendedDocument) {
  if (mended.text === text) return undefined;
  const now = await readDocumentFile(file);
  const isSame = "text" in now && now.text === text;
  return isSame ? writeWhole(file, mended.text, { isNew: false }) : "changed by another program";
}

/** What was mended, or what is to be, and what is left. */
function resultOf(
  { file, kind, placeOf }: DocumentFile,
  { text, mends }: MendedDocument,
  { judging, isWriting }: { readonly judging: JudgeOptions; readonly isWriting: boolean },
): CheckResult {
  const severity = isWriting ? ("advice" as const) : ("warning" as const);
  const mended = mends.map(({ code, where }) => ({
    code,
    severity,
    where,
    text: `${isWriting ? "corrected" : "to correct"}: ${mendTexts[code]}`,
  }));
  const read = kind.read(JSON.parse(text));
  const left =
    "issues" in read ? issueJudgements(read.issues) : read.can.judge(read.value, judging);
  return {
    file,
    kind: kind.name,
    judgements: [...mended, ...left],
    placeOf: isWriting ? jsonPlaces(text) : placeOf,
  };
}
