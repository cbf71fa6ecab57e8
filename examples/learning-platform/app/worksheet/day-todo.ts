import type { DatedTodo } from "../breaches/tasks/todo-of.ts";
import type { WorksheetTexts } from "./texts/worksheet-texts.ts";

const DAY_MS = 86_400_000;
const SOON_DAYS = 31;

/** Something to do by a day; without a day it comes last. */
export function dayTodo(
  what: Pick<DatedTodo, "id" | "title" | "href" | "hint"> & {
    readonly day: string | undefined;
    readonly tag: string;
  },
  today: string,
  { days, noTerm, tags }: WorksheetTexts,
): DatedTodo {
  const { day, ...rest } = what;
  if (day === undefined)
    return { ...rest, due: Number.MAX_SAFE_INTEGER, left: noTerm, isLate: false, tone: "plain" };
  const left = Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS);
  const isLate = left < 0;
  return {
    ...rest,
    due: Date.parse(day),
    left: isLate ? days.late(-left) : days.left(left),
    isLate,
    tag: isLate ? tags.late : what.tag,
    tone: isLate ? "error" : left < SOON_DAYS ? "warn" : "plain",
  };
}
