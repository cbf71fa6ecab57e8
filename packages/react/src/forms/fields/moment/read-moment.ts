import { fromWallClock, type WallClockMoments } from "@bijsluiter/core/calendar";
import type { Answers } from "../../form-scope.tsx";

/** A day and a time as they were filled in, read on the clocks of Europe/Amsterdam. */
export type MomentReading =
  | { readonly kind: "empty" }
  | { readonly kind: "read"; readonly instant: string }
  | MomentProblem;

/** What has to change, and in which control. */
interface MomentProblem {
  readonly kind: "problem";
  readonly code: "no-day" | "no-time" | "no-such-hour" | "which-hour";
  readonly at: "day" | "hour" | "which";
}

/** Fields of a day, in the order in which people say it. */
export const dayParts = ["day", "month", "year"] as const;

/** Fields of a time of day. */
export const timeParts = ["hour", "minute"] as const;

/** What is typed in each field of a moment. */
export type MomentParts = Readonly<
  Record<(typeof dayParts)[number] | (typeof timeParts)[number], string>
>;

const problem = (code: MomentProblem["code"], at: MomentProblem["at"]): MomentProblem => ({
  kind: "problem",
  code,
  at,
});

/** What stands in the fields of a moment. */
export function momentParts(answers: Answers, name: string): MomentParts {
  const part = (key: string) => answers[`${name}.${key}`]?.[0]?.trim() ?? "";
  return {
    day: part("day"),
    month: part("month"),
    year: part("year"),
    hour: part("hour"),
    minute: part("minute"),
  };
}

/** Reads the fields of a moment. */
export function readMoment(answers: Answers, name: string): MomentReading {
  const parts = momentParts(answers, name);
  if (Object.values(parts).every((part) => !part)) return { kind: "empty" };
  if (!wallClock(isoDay(parts), "12:00")) return problem("no-day", "day");
  const moments = wallClock(isoDay(parts), isoTime(parts));
  if (!moments) return problem("no-time", "hour");
  if (moments.kind === "never") return problem("no-such-hour", "hour");
  if (moments.kind === "once") return { kind: "read", instant: moments.instant };
  const which = answers[`${name}.which`]?.[0];
  const instant = which && moments.instants[Number(which)];
  return instant ? { kind: "read", instant } : problem("which-hour", "which");
}

/** Whether the clocks showed this time twice that night, so that it must be asked which hour is meant. */
export const isTwice = (parts: MomentParts): boolean =>
  wallClock(isoDay(parts), isoTime(parts))?.kind === "twice";

/** A day and a time in the fields of a moment. */
export function partsOf(day: string, time: string): MomentParts {
  const [year = "", month = "", date = ""] = day.split("-");
  const [hour = "", minute = ""] = time.split(":");
  return { day: String(Number(date)), month: String(Number(month)), year, hour, minute };
}

/** `YYYY-MM-DD`; a year of two digits is one of this century. Not a day where the fields hold none. */
export function isoDay({ day, month, year }: MomentParts): string {
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** `HH:mm`; no minutes are the whole hour, and `14:05` or `14.05` may stand in the field of the hour. */
function isoTime({ hour, minute }: MomentParts): string {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(minute ? "" : hour) ?? [];
  if (!hour) return "";
  return `${(hours ?? hour).padStart(2, "0")}:${(minutes ?? minute).padStart(2, "0")}`;
}

/** Absent where day or time is none. */
function wallClock(day: string, time: string): WallClockMoments | undefined {
  try {
    return fromWallClock(day, time);
  } catch {
    return undefined;
  }
}
