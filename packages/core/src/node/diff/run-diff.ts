import { languages } from "../../messages/index.ts";
import { type CheckResult, inWords, writeCheck } from "../check/write-check.ts";
import { languageOf, languageOption, languageUsage } from "../command/judge-options.ts";
import { outputFormat, sharedOptions, sharedUsage } from "../command/output-format.ts";
import { readOptions } from "../command/read-options.ts";
import { type Asked, answerUse, isUse } from "../command/wrong-use.ts";
import {
  type DocumentFile,
  readDocumentFile,
  type Unreadable,
} from "../document/read-document-file.ts";
import type { ExitCode, Terminal } from "../terminal.ts";

/** How `diff` is used. */
export const diffUsage = `Usage: bijsluiter diff <old.json> <new.json> [options]
Lists the changes between two versions of a privacy insert or a processing agreement: whether each is material, who must be
told, and how many days in advance. A material change is a warning, any other change is advice.
${languageUsage}${sharedUsage}
Exit code: 0 nothing changed, 1 something changed, 2 invalid usage, 3 a file could not be read or compared.
`;

const options = { ...sharedOptions, ...languageOption } as const;

function readArguments(args: readonly string[], terminal: Terminal) {
  const read = readOptions(args, options);
  if ("wrong" in read) return read;
  if (read.has("help")) return "help";
  const [before, after, ...more] = read.positionals;
  if (before === undefined || after === undefined || more.length > 0)
    return { wrong: "name two files: the old version and the new version" };
  const output = outputFormat(read, terminal);
  if (typeof output === "object") return output;
  return { before, after, output, language: languageOf(read.text("language")) };
}

type DiffArguments = Exclude<ReturnType<typeof readArguments>, "help" | { readonly wrong: string }>;

/**
 * Runs `bijsluiter diff`: compares two versions of a document.
 *
 * @returns 0 when they say the same, 1 when they do not, 2 when the use is wrong, 3 when one cannot be read or compared.
 */
export async function runDiff(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asked: Asked<DiffArguments> = readArguments(args, terminal);
  if (isUse(asked)) return answerUse(asked, { name: "diff", usage: diffUsage }, terminal);
  const messages = await languages[asked.language]();
  const result = await compare(asked, messages);
  if ("unreadable" in result) {
    terminal.stderr.write(`${result.unreadable}\n`);
    return 3;
  }
  const shown = asked.output === "json" ? result : inWords(result, messages);
  terminal.stdout.write(writeCheck(shown, asked.output));
  return result.judgements.length > 0 ? 1 : 0;
}

async function compare(
  { before, after }: DiffArguments,
  messages: Parameters<typeof inWords>[1],
): Promise<CheckResult | Unreadable> {
  const [old, next] = [await readDocumentFile(before), await readDocumentFile(after)];
  if ("unreadable" in old) return old;
  if ("unreadable" in next) return next;
  if (old.kind !== next.kind)
    return {
      unreadable: `${after}: is of the kind ${next.kind.name}, ${before} of ${old.kind.name}`,
    };
  const [was, is] = [wellFormed(old), wellFormed(next)];
  if ("unreadable" in was) return was;
  if ("unreadable" in is) return is;
  const { changes } = is.can;
  if (!changes)
    return { unreadable: `${after}: documents of the kind ${next.kind.name} are not compared` };
  const judgements = changes(was.value, is.value, messages).map((change) =>
    change.isRemoved ? { ...change, at: { file: before, ...old.placeOf(change.where) } } : change,
  );
  return { file: after, kind: next.kind.name, judgements, placeOf: next.placeOf };
}

function wellFormed({ file, kind, value }: DocumentFile) {
  const read = kind.read(value);
  return "issues" in read
    ? { unreadable: `${file}: is malformed; bijsluiter check says where` }
    : read;
}
