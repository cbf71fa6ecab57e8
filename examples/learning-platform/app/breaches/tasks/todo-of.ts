import { momentText, timeLeftText } from "@bijsluiter/core/breaches";
import type { BreachRow } from "../../../shared/breaches/breach-row.ts";
import type { Language } from "../../../shared/languages.ts";
import type { messages as allMessages } from "../../../shared/messages.ts";
import type { Todo } from "../../site/parts/todo-list.tsx";
import type { BreachTexts } from "../texts/breach-texts.ts";
import { type BreachTask, breachTasks } from "./breach-tasks.ts";
import { pageOfTask, taskTitle } from "./task-words.ts";
import { partOver } from "./urgent-clock.ts";

const HOUR = 3_600_000;
const HOURS_24 = 24 * HOUR;
/** From this part of a term on, the privacy officer is reminded. */
const NEARLY_OVER = 0.8;

/** A {@link Todo} with the moment by which it is put in order; the last ones have none. */
export interface DatedTodo extends Todo {
  readonly due: number;
}

/** What must be done now about a breach: what is late, and the first that is not done. */
export function todosOf(
  row: BreachRow,
  now: string,
  words: {
    readonly texts: BreachTexts;
    readonly messages: (typeof allMessages)[Language];
    readonly language: Language;
  },
): readonly DatedTodo[] {
  return row.status !== "open"
    ? []
    : breachTasks(row, now)
        .filter(({ state }) => state === "now" || state === "late")
        .map((task) => todoOf(task, row, words));
}

function todoOf(
  task: BreachTask,
  row: BreachRow,
  { texts, messages, language }: Parameters<typeof todosOf>[2],
): DatedTodo {
  const { tasks } = texts;
  const clock = task.clock?.clock;
  const left = clock?.leftMs;
  const isLate = left !== undefined && left < 0;
  const isToday = left !== undefined && left < HOURS_24;
  const isNearlyOver = !isLate && clock !== undefined && (partOver(clock) ?? 0) >= NEARLY_OVER;
  const until = clock?.dueAt && tasks.until(momentText(clock.dueAt, language));
  return {
    id: `${row.reference} ${task.id}`,
    due: clock?.dueAt ? Date.parse(clock.dueAt) : Number.MAX_SAFE_INTEGER,
    left:
      left === undefined
        ? tasks.noTerm
        : timeLeftText({ leftMs: inLargestUnit(left) }, messages.breachClocks),
    isLate,
    title: `${taskTitle(task, texts)}: ${withSmall(row.summary)}`,
    href: pageOfTask(row.reference, task.id),
    hint: [`${row.reference}.`, until, isNearlyOver && tasks.nearlyOver.hint]
      .filter(Boolean)
      .join(" "),
    tag: isLate
      ? tasks.states.late
      : isToday
        ? tasks.soon
        : isNearlyOver
          ? tasks.nearlyOver.tag
          : tasks.states.now,
    tone: isLate ? "error" : isToday || isNearlyOver ? "warn" : "plain",
  };
}

/** Days as long as there are some, else hours: what the eye runs down. */
function inLargestUnit(ms: number): number {
  const unit = Math.abs(ms) >= HOURS_24 ? HOURS_24 : HOUR;
  return Math.abs(ms) < HOUR ? ms : ms - (ms % unit);
}

/** After a colon a sentence goes on with a small letter, without its full stop. */
const withSmall = (text: string) => text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, "");
