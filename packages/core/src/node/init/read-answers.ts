import { readFile } from "node:fs/promises";
import * as z from "zod/mini";
import { nearName } from "../../shared/issues/near-name.ts";
import type { Unreadable } from "../document/read-document-file.ts";
import type { Answers, Question } from "./question.ts";

const answer = z.union([z.string(), z.array(z.string())]);
const answersFile = z.record(z.string(), answer);

/** Answers of a file, or why it has none: never with what stands in it. */
export async function readAnswers(
  file: string,
  questions: readonly Question[],
): Promise<{ readonly answers: Answers } | Unreadable> {
  const json = await readFile(file, "utf8")
    .then(JSON.parse)
    .catch(() => undefined);
  const read = answersFile.safeParse(json);
  if (!read.success)
    return { unreadable: `${file}: cannot be read as an object of strings or lists of strings` };
  const names = questions.map(({ name }) => name);
  const unknown = Object.keys(Object(json)).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const meant = nearName(unknown, names);
    const hint = meant ? `; did you mean ${meant}?` : "";
    return { unreadable: `${file}: has an unknown answer${hint}` };
  }
  const answers: [string, string][] = [];
  for (const { name, fallback, refuse } of questions) {
    const value = read.data[name];
    if (value === undefined) continue;
    const text = (typeof value === "string" ? value.trim() : value.join(",")) || fallback;
    const expected = refuse(text);
    if (expected !== undefined) return { unreadable: `${file}: ${name} expects ${expected}` };
    answers.push([name, text]);
  }
  return { answers: Object.fromEntries(answers) };
}
