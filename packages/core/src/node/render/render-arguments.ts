import type { Language } from "../../messages/index.ts";
import type { Day } from "../../shared/dates/day.ts";
import {
  dayOption,
  languageOf,
  languageOption,
  languageUsage,
  today,
} from "../command/judge-options.ts";
import { oneFile } from "../command/one-file.ts";
import { refuseUnless } from "../command/output-format.ts";
import { readOptions } from "../command/read-options.ts";
import type { Asked } from "../command/wrong-use.ts";
import { type Reader, readers } from "../document/document-kind.ts";

/** Every {@link RenderFormat}. */
const formats = ["md", "html", "docx"] as const;

/** A form that a document is written in; also what the name of its file ends in. */
type RenderFormat = (typeof formats)[number];

/** What `render` was asked to do. */
export interface RenderArguments {
  readonly file: string;
  readonly to: RenderFormat;
  readonly reader?: Reader;
  readonly language: Language;
  readonly asOf: Day;
  /** File to write; default: standard output. */
  readonly target?: string;
  readonly isWatching: boolean;
}

/** How `render` is used. */
export const renderUsage = `Usage: bijsluiter render <file.json> [options]
Renders a privacy insert or a processing agreement for readers.
  --to <md|html|docx>      Markdown, a complete HTML page, or Word, which needs the package docx (default: from the
                           extension of -o, else md)
  --reader <${readers.join("|")}>   reader of an insert: plain language, or the complete text (default: staff)
${languageUsage}  -o, --out <file>         writes this file atomically, instead of standard output
  --as-of <YYYY-MM-DD>     date in a Word file (default: today in Amsterdam)
  --watch                  renders again after each change of the document, until interrupted
  --help                   prints this text

Exit code: 0 written, 1 the document is malformed, 2 invalid usage, 3 something could not be read or written.
`;

const options = {
  ...languageOption,
  ...dayOption,
  to: { type: "string", refuse: refuseUnless(formats) },
  reader: { type: "string", refuse: refuseUnless(readers) },
  out: { type: "string", short: "o" },
  watch: { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** Reads the arguments of `render`. */
export function readRenderArguments(args: readonly string[]): Asked<RenderArguments> {
  const read = readOptions(args, options);
  if ("wrong" in read) return read;
  const { has, text, positionals } = read;
  if (has("help")) return "help";
  const named = oneFile(positionals, "render");
  if ("wrong" in named) return named;
  const { file } = named;
  const target = text("out");
  const ending = target?.toLowerCase().split(".").at(-1);
  const to = formats.find((format) => format === (text("to") ?? ending)) ?? "md";
  if (to === "docx" && target === undefined) return { wrong: "--to docx needs -o <file.docx>" };
  const reader = readers.find((one) => one === text("reader"));
  return {
    file,
    to,
    ...(reader && { reader }),
    language: languageOf(text("language")),
    asOf: text("as-of") ?? today(),
    ...(target !== undefined && { target }),
    isWatching: has("watch"),
  };
}
