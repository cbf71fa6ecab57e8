import type { Answers } from "../../forms/form-scope.tsx";

/** What a form holds now. Files are left out: they are uploaded, never kept. */
export function formAnswers(form: HTMLFormElement): Answers {
  const answers: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form))
    if (typeof value === "string") answers[name] = [...(answers[name] ?? []), value];
  return answers;
}

/** `answers` with those of one step replaced. */
export function withStep(answers: Answers, step: string, fresh: Answers): Answers {
  const others = Object.entries(answers).filter(([name]) => !name.startsWith(`${step}.`));
  return { ...Object.fromEntries(others), ...fresh };
}
