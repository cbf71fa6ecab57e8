import { fromWallClock, type WallClockMoments } from "@bijsluiter/core/calendar";
import type { Answers } from "../form-scope.tsx";

/** A day and a time as they were filled in, read on the clocks of Europe/Amsterdam. */
export type MomentReading =
  | { readonly kind: "empty" }
  | { readonly kind: "read"; readonly instant: string }
  | MomentProblem;

/** What has to change, and in which control. */
interface MomentProblem {
  readonly kind: "problem";
  readonly code: "no-day" | "no-time" | "no-such-hour" | "which-hour";
  readonly at: "day" | "time" | "which";
}

const problem = (code: MomentProblem["code"], at: MomentProblem["at"]): MomentProblem => ({
  kind: "problem",
  code,
  at,
});

/** Reads the controls of a `MomentField`. */
export function readMoment(answers: Answers, name: string): MomentReading {
  const part = (key: string) => answers[`${name}.${key}`]?.[0] ?? "";
  const [day, time] = [part("day"), part("time")];
  if (!day && !time) return { kind: "empty" };
  // A browser without date inputs gives whatever was typed.
  if (!wallClock(day, "12:00")) return problem("no-day", "day");
  const moments = wallClock(day, time);
  if (!moments) return problem("no-time", "time");
  if (moments.kind === "never") return problem("no-such-hour", "time");
  if (moments.kind === "once") return { kind: "read", instant: moments.instant };
  const instant = part("which") && moments.instants[Number(part("which"))];
  return instant ? { kind: "read", instant } : problem("which-hour", "which");
}

/** Absent where day or time is none. */
export function wallClock(day: string, time: string): WallClockMoments | undefined {
  try {
    return fromWallClock(day, time.slice(0, 5));
  } catch {
    return undefined;
  }
}
