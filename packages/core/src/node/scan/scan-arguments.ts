import { allKinds, type PiiKind, piiKind } from "../../pii/index.ts";
import {
  exitCodes,
  type OutputFormat,
  outputFormat,
  refuseUnless,
  sharedOptions,
  sharedUsage,
} from "../command/output-format.ts";
import { type ReadOptions, readOptions } from "../command/read-options.ts";
import type { Asked, WrongUse } from "../command/wrong-use.ts";
import type { Terminal } from "../terminal.ts";

/** How the input is read: by what it is, as a text, or as a table. */
type InputFormat = "auto" | "text" | "csv" | "json";

/** What the command was asked to do. */
export interface ScanArguments {
  readonly kinds?: readonly PiiKind[];
  readonly minConfidence?: number;
  readonly output: OutputFormat | "redacted";
  readonly format: InputFormat;
  /** Files and patterns of files; standard input when there are none. */
  readonly files: readonly string[];
  /** Kinds that make the exit code 1; default all. */
  readonly failOn?: readonly string[];
  /** Baseline: a file with known findings, which are omitted. */
  readonly baseline?: string;
  /** New baseline to write the findings to. */
  readonly writeBaseline?: string;
}

/** How `scan` is used. */
export const scanUsage = `Usage: bijsluiter scan [options] [file ...] < file

Finds personal data in files, or in text on standard input, in constant memory. Values are never printed.
The format of a file is detected: tables, mail, workbooks, Word documents, archives. File patterns such as "**/*.csv" work.

  --kinds <a,b>            only these kinds, such as bsn,iban,email
  --min-confidence <0-100> omit findings with lower confidence (default: 60)
  --format <f>             input format: auto, text, csv or json (default: auto for files, text for standard input)
  --redact                 prints the text with [kind] instead of each value; other bytes are unchanged
  --fail-on <a,b>          exit code 1 for these kinds only; "none" for no kind
  --baseline <file>        omit findings in this baseline, which holds kinds and counts per file, no values
  --write-baseline <file>  writes the findings to a new baseline
${sharedUsage}
Text output is file:line:column, kind and confidence; JSON output is one object per line.
${exitCodes}`;

const formats = ["auto", "text", "csv", "json"] as const;
const kindNames = allKinds.map(({ kind }) => kind);
const listOf = (value: string) => value.split(",").map((item) => item.trim());

const refuseKinds = (names: readonly string[]) => (value: string) =>
  listOf(value)
    .map(refuseUnless(names))
    .find((refused) => refused !== undefined);

/** Kinds of the scanner, and what columns with names of persons hold. */
const refuseFindable = refuseKinds([...kindNames, "person-name"]);

const options = {
  ...sharedOptions,
  kinds: { type: "string", refuse: refuseKinds(kindNames) },
  "min-confidence": {
    type: "string",
    refuse: (value: string) =>
      /^(?:\d\d?|100)$/.test(value) ? undefined : "a number from 0 to 100",
  },
  format: { type: "string", refuse: refuseUnless(formats) },
  redact: { type: "boolean" },
  "fail-on": {
    type: "string",
    refuse: (value: string) => (value === "none" ? undefined : refuseFindable(value)),
  },
  baseline: { type: "string" },
  "write-baseline": { type: "string" },
} as const;

/** Reads the arguments of `scan`. */
export function readScanArguments(
  args: readonly string[],
  terminal: Pick<Terminal, "env">,
): Asked<ScanArguments> {
  const read = readOptions(args, options);
  if ("wrong" in read) return read;
  const { has, text, positionals: files } = read;
  if (has("help")) return "help";
  const output = has("redact") ? redacted(read) : outputFormat(read, terminal);
  if (typeof output === "object") return output;
  const [kinds, least, failOn] = [text("kinds"), text("min-confidence"), text("fail-on")];
  const [baseline, writeBaseline] = [text("baseline"), text("write-baseline")];
  return {
    format:
      formats.find((format) => format === text("format")) ?? (files.length > 0 ? "auto" : "text"),
    files,
    ...(kinds === undefined ? {} : { kinds: listOf(kinds).map((kind) => piiKind.parse(kind)) }),
    ...(least === undefined ? {} : { minConfidence: Number(least) }),
    ...(failOn === undefined ? {} : { failOn: failOn === "none" ? [] : listOf(failOn) }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(writeBaseline === undefined ? {} : { writeBaseline }),
    output,
  };
}

/** What is redacted is a text, one at a time, and comes out as that text. */
function redacted({ has, positionals }: ReadOptions<keyof typeof options>): "redacted" | WrongUse {
  const other = (["output", "json", "github", "sarif", "baseline"] as const).find(has);
  if (other) return { wrong: `--redact and --${other} cannot be combined` };
  if (positionals.length > 0) return { wrong: "--redact reads standard input only" };
  return "redacted";
}
