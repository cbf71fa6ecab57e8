import { parseArgs } from "node:util";
import { type PiiKind, piiKind } from "../../pii/index.ts";

/** How the input is read: by what it is, as a text, or as a table. */
type InputFormat = "auto" | "text" | "csv" | "json";

/** What the command was asked to do. */
export interface ScanArguments {
  readonly kinds?: readonly PiiKind[];
  readonly minConfidence?: number;
  readonly output: "text" | "json" | "sarif" | "redacted";
  readonly format: InputFormat;
  /** Files and patterns of files; standard input when there are none. */
  readonly files: readonly string[];
  /** Kinds that make the exit code 1; all when left out. */
  readonly failOn?: readonly string[];
  /** File with findings that are known. */
  readonly baseline?: string;
  /** File to write the findings to, to be known from now on. */
  readonly writeBaseline?: string;
}

/** How the command is used; also the answer to a wrong use. */
export const usage = `Usage: bijsluiter scan [options] [file ...] < file

Finds personal data in files, or in text on standard input, in constant memory. Values are never printed.
Files are read as what they are: tables, mail, workbooks, Word documents, archives. "**/*.csv" is a pattern of files.

  --kinds <a,b>            only these kinds, e.g. bsn,iban,email
  --min-confidence <0-100> leave out what is less sure (default 60)
  --format <f>             auto, text, csv or json (default: auto for files, text for standard input)
  --json                   one JSON object a line instead of line:column kind confidence
  --sarif                  one SARIF 2.1.0 log, for code scanning
  --redact                 the text itself, with [kind] in place of each value; every other byte stays
  --fail-on <a,b>          exit with 1 for these kinds only; "none" for no kind
  --baseline <file>        leave out what this file knows: kinds and counts by file, no values
  --write-baseline <file>  write that file
  --help                   this text

Exit code: 0 nothing found, 1 something found, 2 wrong use, 3 something could not be read or written.

Also: bijsluiter check <file> [options], see bijsluiter check --help.
`;

const options = {
  kinds: { type: "string" },
  "min-confidence": { type: "string" },
  format: { type: "string" },
  json: { type: "boolean" },
  sarif: { type: "boolean" },
  redact: { type: "boolean" },
  "fail-on": { type: "string" },
  baseline: { type: "string" },
  "write-baseline": { type: "string" },
  help: { type: "boolean" },
} as const;

const formats: readonly string[] = ["auto", "text", "csv", "json"];
const isFormat = (value: string): value is InputFormat => formats.includes(value);
/** Kinds of the scanner, and what columns with names of persons hold. */
const isFindable = (kind: string) => kind === "person-name" || piiKind.safeParse(kind).success;
const listOf = (value: string) => value.split(",").map((item) => item.trim());

/** Reads the arguments after the program's name. @returns `"help"` when asked for, `"wrong"` when they make no sense. */
export function readScanArguments(args: readonly string[]): ScanArguments | "help" | "wrong" {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help) return "help";
    const [command, ...files] = positionals;
    const outputs = [values.json, values.sarif, values.redact].filter((asked) => asked === true);
    if (command !== "scan" || outputs.length > 1) return "wrong";
    // What is redacted is a text, one at a time.
    if (values.redact && (files.length > 0 || values.baseline !== undefined)) return "wrong";
    const kinds =
      values.kinds === undefined
        ? undefined
        : listOf(values.kinds).map((kind) => piiKind.parse(kind));
    const least = values["min-confidence"];
    if (least !== undefined && !/^(?:\d\d?|100)$/.test(least)) return "wrong";
    const format = values.format ?? (files.length > 0 ? "auto" : "text");
    if (!isFormat(format)) return "wrong";
    const failOn = values["fail-on"];
    if (failOn !== undefined && failOn !== "none" && !listOf(failOn).every(isFindable))
      return "wrong";
    return {
      format,
      files,
      ...(kinds ? { kinds } : {}),
      ...(least ? { minConfidence: Number(least) } : {}),
      ...(failOn === undefined ? {} : { failOn: failOn === "none" ? [] : listOf(failOn) }),
      ...(values.baseline === undefined ? {} : { baseline: values.baseline }),
      ...(values["write-baseline"] === undefined
        ? {}
        : { writeBaseline: values["write-baseline"] }),
      output: values.json ? "json" : values.sarif ? "sarif" : values.redact ? "redacted" : "text",
    };
  } catch {
    return "wrong";
  }
}
