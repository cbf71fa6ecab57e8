import { momentText } from "@bijsluiter/core/breaches";
import type { BreachRow } from "../../../shared/breaches/breach-row.ts";
import type { Language } from "../../../shared/languages.ts";
import type { BreachTexts } from "../texts/breach-texts.ts";
import type { BreachTask, TaskId } from "./breach-tasks.ts";

/** Where each task is done: a page with one form. */
export const pageOfTask = (reference: string, id: TaskId): string =>
  `/register/${reference}/${id === "fill-in" || id === "establish" ? "aanvullen" : `vastleggen/${slugs[id]}`}`;

/** Addresses of what can be recorded. */
export const slugs = {
  inform: "bestuur-verteld",
  aware: "bestuur-wist-het",
  decide: "besluit",
  notify: "melding-ap",
  close: "afsluiten",
} as const;

/** What a task is called; with the board where there is one. */
export function taskTitle({ id, boards }: BreachTask, { tasks }: BreachTexts): string {
  return tasks.titles[id](boards);
}

/** A line under a task. */
export function taskHint(
  { id, state, boards, clock }: BreachTask,
  about: Pick<BreachRow, "open" | "reporter">,
  { tasks }: BreachTexts,
  language: Language,
): string {
  if (state === "later") return tasks.later[id];
  if (state === "done") return tasks.done[id];
  const ask = about.reporter && tasks.ask(about.reporter.name, about.reporter.phone);
  const due = clock?.clock.dueAt;
  const lines = [
    id === "fill-in" ? tasks.open(about.open) : tasks.hints[id],
    id === "fill-in" && ask,
    id !== "fill-in" && due && tasks.until(momentText(due, language)),
    boards.length > 1 && boards.join(", "),
  ];
  return lines.filter(Boolean).join(" ");
}
