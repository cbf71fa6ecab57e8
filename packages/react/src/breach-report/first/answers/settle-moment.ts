import { toWallClock } from "@bijsluiter/core/calendar";
import {
  isoDay,
  type MomentParts,
  momentParts,
  partsOf,
  readMoment,
} from "../../../forms/fields/moment/read-moment.ts";
import type { Answers } from "../../../forms/form-scope.tsx";
import { wallClockOf } from "../../answers/facts-to-answers.ts";

/** Ways to say when something was noticed. */
export type When = "just" | "today" | "yesterday" | "other";

const NAME = "timeline.discoveredAt";
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The day that "today" or "yesterday" is at this moment. */
export function dayOf(when: When, now: string): MomentParts | undefined {
  if (when === "other" || when === "just") return undefined;
  const then = new Date(Date.parse(now) - (when === "today" ? 0 : DAY_MS)).toISOString();
  return partsOf(toWallClock(then).day, "");
}

/**
 * The moment that is meant by "just now", "earlier today" and "yesterday", in the fields of a moment: the words mean
 * another moment tomorrow. "Just now" stays the moment at which it was said first.
 */
export function settleMoment(fresh: Answers, before: Answers, now: string): Answers {
  const when = fresh[`${NAME}.when`]?.[0] as When | undefined;
  if (when === "just") {
    const said = whenOf(before, now) === "just" && readMoment(before, NAME);
    const moment = said && said.kind === "read" ? said.instant : now;
    return { ...fresh, ...wallClockOf(NAME, moment) };
  }
  const date = when && dayOf(when, now);
  if (!date) return fresh;
  const { day, month, year } = date;
  return {
    ...fresh,
    [`${NAME}.day`]: [day],
    [`${NAME}.month`]: [month],
    [`${NAME}.year`]: [year],
  };
}

/** Which of the ways says now what was filled in then. */
export function whenOf(answers: Answers, now: string): When | undefined {
  const said = answers[`${NAME}.when`]?.[0] as When | undefined;
  const reading = readMoment(answers, NAME);
  if (reading.kind === "empty") return said;
  const age = reading.kind === "read" ? Date.parse(now) - Date.parse(reading.instant) : HOUR_MS;
  if (said === "just" && age < HOUR_MS) return said;
  const day = isoDay(momentParts(answers, NAME));
  const same = (["today", "yesterday"] as const).find((one) => {
    const date = dayOf(one, now);
    return date && isoDay(date) === day;
  });
  return same ?? "other";
}
