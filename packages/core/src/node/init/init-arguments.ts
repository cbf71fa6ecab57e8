import { refuseUnless } from "../command/output-format.ts";
import { readOptions } from "../command/read-options.ts";
import type { Asked } from "../command/wrong-use.ts";
import type { FirstDocument } from "./first-document.ts";
import { firstDocuments } from "./first-documents.ts";
import type { Answers, Question } from "./question.ts";

/** What `init` was asked to do. */
export interface InitArguments {
  readonly first: FirstDocument;
  readonly file: string;
  /** Answers that were given as options. */
  readonly given: Answers;
  /** File with more of them. */
  readonly answers?: string;
  /** Takes the fallback of each question that is not answered, and asks nothing. */
  readonly isYes: boolean;
  readonly isForced: boolean;
}

const names = firstDocuments.map(({ name }) => name);

const questionLines = firstDocuments.map(({ name, questions }) =>
  [`  ${name}:`, ...questions.map((question) => `--${question.name}`)].join(" "),
);

/** How `init` is used. */
export const initUsage = `Usage: bijsluiter init <${names.join("|")}> [file] [options]
Asks a few questions and writes a first document. Run check to list what is still to fill in. Never overwrites a file without
--force. Each answer can also be given as an option with the name of its question:
${questionLines.join("\n")}
  --answers <file.json>    answers as one JSON object, with the same names
  --yes                    asks nothing; unanswered fields are left to fill in
  --force                  overwrites an existing file
  --help                   prints this text

Exit code: 0 written, 2 invalid usage, 3 answers or the file could not be read or written.
`;

const ownOptions = {
  answers: { type: "string" },
  yes: { type: "boolean" },
  force: { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** Reads the arguments of `init`. */
export function readInitArguments(args: readonly string[]): Asked<InitArguments> {
  const every = firstDocuments.flatMap(({ questions }) => questions);
  const any = readOptions(args, optionsFor(every.map(({ name }) => ({ name }))));
  if ("wrong" in any) return any;
  if (any.has("help")) return "help";
  const [name, file, ...more] = any.positionals;
  const first = firstDocuments.find((one) => one.name === name);
  if (!first) return { wrong: `name the document, ${refuseUnless(names)(name ?? "")}` };
  if (more.length > 0) return { wrong: "name one file" };
  const read = readOptions(args, optionsFor(first.questions));
  if ("wrong" in read) return read;
  const { has, text } = read;
  const answers = text("answers");
  return {
    first,
    file: file ?? `${first.kind.name}.json`,
    given: Object.fromEntries(
      first.questions.flatMap((question) => {
        const answer = text(question.name);
        return answer === undefined ? [] : [[question.name, answer]];
      }),
    ),
    ...(answers !== undefined && { answers }),
    isYes: has("yes"),
    isForced: has("force"),
  };
}

/** An option for each question, besides those of `init` itself. */
const optionsFor = (
  questions: readonly Partial<Question>[],
): Parameters<typeof readOptions<string>>[1] => ({
  ...Object.fromEntries(
    questions.map(({ name = "", refuse }) => [name, { type: "string", ...(refuse && { refuse }) }]),
  ),
  ...ownOptions,
});
