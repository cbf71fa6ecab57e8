import { createInterface } from "node:readline";
import type { Terminal } from "../terminal.ts";
import type { Answers, Question } from "./question.ts";

/**
 * Asks on a terminal, each question until its answer does.
 *
 * @returns The answers; undefined when the person ended the input.
 */
export async function askQuestions(
  questions: readonly Question[],
  { stdin, stderr }: Pick<Terminal, "stdin" | "stderr">,
): Promise<Answers | undefined> {
  const lines = createInterface({ input: stdin, output: stderr, terminal: stderr.isTTY === true });
  const typed = lines[Symbol.asyncIterator]();
  const answers: Record<string, string> = {};
  try {
    for (const { name, ask, fallback, refuse } of questions) {
      while (answers[name] === undefined) {
        lines.setPrompt(`${ask}${fallback && ` [${fallback}]`}: `);
        lines.prompt();
        const { value = "", done } = await typed.next();
        if (done) return undefined;
        const answer = value.trim() || fallback;
        const expected = refuse(answer);
        if (expected === undefined) answers[name] = answer;
        else stderr.write(`expects ${expected}\n`);
      }
    }
    return answers;
  } finally {
    lines.close();
  }
}
