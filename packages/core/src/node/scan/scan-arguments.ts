import { parseArgs } from "node:util";
import { type PiiKind, piiKind } from "../../pii/index.ts";

/** What the command was asked to do. */
export interface ScanArguments {
  readonly kinds?: readonly PiiKind[];
  readonly minConfidence?: number;
  readonly output: "text" | "json" | "redacted";
}

/** How the command is used; also the answer to a wrong use. */
export const usage = `Usage: bijsluiter scan [options] < file

Finds personal data in text on standard input, in constant memory. Values are never printed.

  --kinds <a,b>            only these kinds, e.g. bsn,iban,email
  --min-confidence <0-100> leave out what is less sure (default 60)
  --json                   one JSON object a line instead of line:column kind confidence
  --redact                 the text itself, with [kind] in place of each value
  --help                   this text

Exit code: 0 nothing found, 1 something found, 2 wrong use.

Also: bijsluiter check <file> [options], see bijsluiter check --help.
`;

const options = {
  kinds: { type: "string" },
  "min-confidence": { type: "string" },
  json: { type: "boolean" },
  redact: { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** Reads the arguments after the program's name. @returns `"help"` when asked for, `"wrong"` when they make no sense. */
export function readScanArguments(args: readonly string[]): ScanArguments | "help" | "wrong" {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help) return "help";
    if (positionals.join(" ") !== "scan" || (values.json && values.redact)) return "wrong";
    const kinds = values.kinds?.split(",").map((kind: string) => piiKind.parse(kind.trim()));
    const least = values["min-confidence"];
    if (least !== undefined && !/^(?:\d\d?|100)$/.test(least)) return "wrong";
    return {
      ...(kinds ? { kinds } : {}),
      ...(least ? { minConfidence: Number(least) } : {}),
      output: values.json ? "json" : values.redact ? "redacted" : "text",
    };
  } catch {
    return "wrong";
  }
}
