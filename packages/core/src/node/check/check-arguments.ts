import { isLanguage, type Language, languages } from "../../messages/index.ts";
import { type Day, day } from "../../shared/dates/day.ts";
import {
  exitCodes,
  type OutputFormat,
  outputFormat,
  refuseUnless,
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
  readonly output: OutputFormat;
}

const tags = Object.keys(languages);

/** How `check` is used. */
export const checkUsage = `Usage: bijsluiter check <file.json> [options]

Checks a privacy insert, a processing agreement or a set of measures, and holds real rows against an insert. Values are
never printed. Of measures, each required one that cannot be shown to hold is an error.

  --sample <rows>          rows to hold against the insert: .csv, .tsv, or one JSON value a line; - for standard
                           input. Says which kinds of data it cannot see
  --as-of <YYYY-MM-DD>     day on which it is judged (default today, in Amsterdam)
  --signing                as at signing: optional services must be ordered or not
  ${`--language <${tags.join("|")}>`.padEnd(25)}language of the sentences (default nl)
${sharedUsage}
As text: a table; as JSON: one object. What is advice or a warning does not count as found.
${exitCodes}`;

const refuseDay = (value: string) =>
  day.safeParse(value).success ? undefined : "a day that exists, as 2026-11-29";

const options = {
  ...sharedOptions,
  sample: { type: "string" },
  "as-of": { type: "string", refuse: refuseDay },
  signing: { type: "boolean" },
  language: { type: "string", refuse: refuseUnless(tags) },
  // The older name of `language`.
  lang: { type: "string", refuse: refuseUnless(tags) },
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
  const [file, ...more] = positionals;
  if (file === undefined) return { wrong: "name the file to check" };
  if (more.length > 0) return { wrong: `one file at a time, not ${positionals.length}` };
  const output = outputFormat(read, terminal);
  if (typeof output === "object") return output;
  const [sample, asOf] = [text("sample"), text("as-of")];
  const language = text("language") ?? text("lang") ?? "nl";
  return {
    file,
    ...(sample === undefined ? {} : { sample }),
    ...(asOf === undefined ? {} : { asOf }),
    language: isLanguage(language) ? language : "nl",
    isSigning: has("signing"),
    output,
  };
}
