import type { Answers } from "../../forms/form-scope.tsx";

/** What a form holds now. Files are left out: they are uploaded, never kept. */
export function formAnswers(form: HTMLFormElement): Answers {
  const answers: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form))
    if (typeof value === "string") answers[name] = [...(answers[name] ?? []), value];
  return answers;
}

/** `answers` with those of one page replaced: all whose names begin with one of `names`. */
export function withPage(answers: Answers, names: readonly string[], fresh: Answers): Answers {
  const isOnPage = (name: string) =>
    names.some((one) => name === one || name.startsWith(`${one}.`));
  const others = Object.entries(answers).filter(([name]) => !isOnPage(name));
  return { ...Object.fromEntries(others), ...fresh };
}
