import { today } from "../command/judge-options.ts";
import { answerUse, isUse, type WrongUse } from "../command/wrong-use.ts";
import type { Unreadable } from "../document/read-document-file.ts";
import { schemaAddressFor } from "../document/schema-address-for.ts";
import { writeWhole } from "../files/write-whole.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { askQuestions } from "./ask-questions.ts";
import { type InitArguments, initUsage, readInitArguments } from "./init-arguments.ts";
import type { Answers } from "./question.ts";
import { readAnswers } from "./read-answers.ts";

const about = { name: "init", usage: initUsage };

/**
 * Runs `bijsluiter init`: asks a few questions and writes a first document.
 *
 * @returns 0 when it is written, 2 when the use is wrong, 3 when answers or the file cannot be read or written.
 */
export async function runInit(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asked = readInitArguments(args);
  if (isUse(asked)) return answerUse(asked, about, terminal);
  const refuse = (line: string): ExitCode => {
    terminal.stderr.write(`${line}\n`);
    return 3;
  };
  const { first, file, isForced } = asked;
  const found = await answersOf(asked, terminal);
  if ("wrong" in found) return answerUse(found, about, terminal);
  if ("unreadable" in found) return refuse(found.unreadable);
  const $schema = await schemaAddressFor(file, first.kind.name);
  // Each answer was checked: what comes out has the order of the schema.
  const document = first.kind.schema.parse({ $schema, ...first.compose(found.answers, today()) });
  const text = `${JSON.stringify(document, null, 2)}\n`;
  const failure = await writeWhole(file, text, { isNew: !isForced });
  if (failure === "EEXIST") return refuse(`${file}: already exists; --force overwrites it`);
  if (failure !== undefined) return refuse(`not written: ${file} (${failure})`);
  terminal.stdout.write(
    `${file}: written; run bijsluiter check to list what is still to fill in\n`,
  );
  return 0;
}

/** Answers of the options, of the file, of the person at the terminal, and in their place of nobody. */
async function answersOf(
  { first, given, answers, isYes }: InitArguments,
  terminal: Terminal,
): Promise<{ readonly answers: Answers } | WrongUse | Unreadable> {
  const { questions } = first;
  const read = answers === undefined ? { answers: {} } : await readAnswers(answers, questions);
  if ("unreadable" in read) return read;
  const known = { ...read.answers, ...given };
  const open = questions.filter(({ name }) => !Object.hasOwn(known, name));
  if (!isYes && open.length > 0 && terminal.stdin.isTTY) {
    const typed = await askQuestions(open, terminal);
    return typed
      ? { answers: { ...known, ...typed } }
      : { unreadable: "stopped: nothing was written" };
  }
  const needed = open.flatMap(({ name, fallback }) => (fallback === "" ? [] : `--${name}`));
  if (!isYes && needed.length > 0)
    return { wrong: `no terminal to ask questions on: give ${needed.join(", ")}, or --yes` };
  const fallbacks = open.map(({ name, fallback }) => [name, fallback] as const);
  return { answers: { ...Object.fromEntries(fallbacks), ...known } };
}
