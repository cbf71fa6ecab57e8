import { fromWallClock, type WallClockMoments } from "@bijsluiter/core/calendar";
import type { Answers } from "./form-scope.tsx";

/** A day and a time as they were filled in, read on the clocks of Europe/Amsterdam. */
export type MomentReading =
  | { readonly kind: "empty" }
  | { readonly kind: "read"; readonly instant: string }
  /** `at` is the control that has to change. */
  | {
      readonly kind: "problem";
      readonly code: "no-day" | "no-time" | "no-such-hour" | "which-hour";
      readonly at: "day" | "time" | "which";
    };

const problem = (
  code: "no-day" | "no-time" | "no-such-hour" | "which-hour",
  at: "day" | "time" | "which",
) => ({ kind: "problem", code, at }) as const;

/** Reads the controls of a `MomentField`. */
export function readMoment(answers: Answers, name: string): MomentReading {
  const [day, time, which] = ["day", "time", "which"].map(
    (part) => answers[`${name}.${part}`]?.[0] ?? "",
  ) as [string, string, string];
  if (!day && !time) return { kind: "empty" };
  if (!day) return problem("no-day", "day");
  if (!time) return problem("no-time", "time");
  const found = wallClock(day, time);
  if (!found) return problem("no-day", "day");
  if (found.kind === "never") return problem("no-such-hour", "time");
  if (found.kind === "once") return { kind: "read", instant: found.instant };
  const instant = which ? found.instants[Number(which)] : undefined;
  return instant ? { kind: "read", instant } : problem("which-hour", "which");
}

/** Absent where day or time is no day or time at all, as when a browser shows them as free text. */
export function wallClock(day: string, time: string): WallClockMoments | undefined {
  try {
    return fromWallClock(day, time.slice(0, 5));
  } catch {
    return undefined;
  }
}
