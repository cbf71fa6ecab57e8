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
  let isOver = false;
  lines.once("close", () => {
    isOver = true;
  });
  // Input that came at once and ended leaves lines to read; Node 24 refuses to prompt for them.
  const prompt = (text: string) => {
    lines.setPrompt(text);
    if (isOver) stderr.write(text);
    else lines.prompt();
  };
  const answers: Record<string, string> = {};
  try {
    for (const { name, ask, fallback, refuse } of questions) {
      while (answers[name] === undefined) {
        prompt(`${ask}${fallback && ` [${fallback}]`}: `);
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
