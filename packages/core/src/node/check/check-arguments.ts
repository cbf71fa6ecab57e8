import { parseArgs } from "node:util";
import { isLanguage, type Language, languages } from "../../messages/index.ts";
import { type Day, day } from "../../shared/dates/day.ts";

/** What `check` was asked to do. */
export interface CheckArguments {
  readonly file: string;
  /** File with one JSON value a line, or a table in CSV or TSV; `-` is standard input, one JSON value a line. */
  readonly sample?: string;
  readonly asOf?: Day;
  readonly language: Language;
  readonly isSigning: boolean;
  readonly isJson: boolean;
}

const tags = Object.keys(languages).join("|");

/** How `check` is used; also the answer to a wrong use. */
export const checkUsage = `Usage: bijsluiter check <file.json> [options]

Checks a privacy insert, a processing agreement or a set of measures, and holds real rows against an insert. Values are
never printed. Of measures, each required one that cannot be shown to hold is an error.

  --sample <rows>          rows to hold against the insert: .csv, .tsv, or one JSON value a line; - for standard
                           input. Says which kinds of data it cannot see
  --as-of <YYYY-MM-DD>     day on which it is judged (default today, in Amsterdam)
  --signing                as at signing: optional services must be ordered or not
  ${`--language <${tags}>`.padEnd(25)}language of the sentences (default nl)
  --json                   one JSON object instead of a table
  --help                   this text

In a workflow of GitHub, findings are annotations of the file.
Exit code: 0 no errors, 1 errors, 2 wrong use, or a file that cannot be read.
`;

const options = {
  sample: { type: "string" },
  "as-of": { type: "string" },
  signing: { type: "boolean" },
  language: { type: "string" },
  // The older name of `language`.
  lang: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** Reads the arguments after the program's name. @returns `"help"` when asked for, `"wrong"` when they make no sense. */
export function readCheckArguments(args: readonly string[]): CheckArguments | "help" | "wrong" {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help) return "help";
    const [, file, ...more] = positionals;
    const { lang = "nl", language = lang, sample, "as-of": asOf } = values;
    if (file === undefined || more.length > 0 || !isLanguage(language)) return "wrong";
    if (asOf !== undefined && !day.safeParse(asOf).success) return "wrong";
    return {
      file,
      ...(sample === undefined ? {} : { sample }),
      ...(asOf === undefined ? {} : { asOf }),
      language,
      isSigning: values.signing ?? false,
      isJson: values.json ?? false,
    };
  } catch {
    return "wrong";
  }
}
