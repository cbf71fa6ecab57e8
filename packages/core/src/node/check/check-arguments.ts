import type { Language } from "../../messages/index.ts";
import type { Day } from "../../shared/dates/day.ts";
import {
  dayOption,
  dayUsage,
  languageOf,
  languageOption,
  languageUsage,
} from "../command/judge-options.ts";
import { oneFile } from "../command/one-file.ts";
import {
  exitCodes,
  type OutputFormat,
  outputFormat,
  sharedOptions,
  sharedUsage,
} from "../command/output-format.ts";
import { readOptions } from "../command/read-options.ts";
import type { Asked } from "../command/wrong-use.ts";
import type { Terminal } from "../terminal.ts";

/** What `check` was asked to do. */
export interface CheckArguments {
  readonly file: string;
  /** File with one JSON value a line, or a table in CSV or TSV; `-` is standard input, one JSON value a line. */
  readonly sample?: string;
  readonly asOf?: Day;
  readonly language: Language;
  readonly isSigning: boolean;
  readonly isWatching: boolean;
  readonly output: OutputFormat;
}

/** How `check` is used. */
export const checkUsage = `Usage: bijsluiter check <file.json> [options]

Checks a privacy insert, a processing agreement, a set of measures or a retention policy, and the schema of a framework or an
outbound policy. Compares real rows with an insert. Values are never printed. A required measure without valid evidence is
an error.

  --sample <rows>          rows to compare with the insert: .csv, .tsv, or one JSON value per line; - for standard
                           input. Lists the kinds of data that cannot be detected
${dayUsage}  --signing                checks for signing: each optional service must be marked as ordered or not ordered
  --watch                  checks again after each change of the files, until interrupted
${languageUsage}${sharedUsage}
Text output is a table, JSON output is one object. Advice and warnings do not affect the exit code.
${exitCodes}`;

const options = {
  ...sharedOptions,
  sample: { type: "string" },
  ...dayOption,
  signing: { type: "boolean" },
  watch: { type: "boolean" },
  ...languageOption,
  // The older name of `language`.
  lang: languageOption.language,
} as const;

/** Reads the arguments of `check`. */
export function readCheckArguments(
  args: readonly string[],
  terminal: Pick<Terminal, "env">,
): Asked<CheckArguments> {
  const read = readOptions(args, options);
  if ("wrong" in read) return read;
  const { has, text, positionals } = read;
  if (has("help")) return "help";
  const named = oneFile(positionals, "check");
  if ("wrong" in named) return named;
  const { file } = named;
  const output = outputFormat(read, terminal);
  if (typeof output === "object") return output;
  const [sample, asOf] = [text("sample"), text("as-of")];
  if (has("watch") && sample === "-") return { wrong: "standard input cannot be watched" };
  return {
    file,
    ...(sample === undefined ? {} : { sample }),
    ...(asOf === undefined ? {} : { asOf }),
    language: languageOf(text("language") ?? text("lang")),
    isSigning: has("signing"),
    isWatching: has("watch"),
    output,
  };
}
