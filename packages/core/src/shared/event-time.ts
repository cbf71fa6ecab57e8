import type * as z from "zod/mini";
import { type Day, day } from "./day.ts";
import { type Instant, instant } from "./instant.ts";
import { rule } from "./rule.ts";

/** Nothing that is written down here happened before computers were in schools, nor is planned after this millennium. */
const FIRST_DAY = "1990-01-01";
const LAST_DAY = "2999-12-31";

const onDay = (text: string) => {
  const at = text.slice(0, 10);
  if (at < FIRST_DAY) return [{ code: "too-early", path: [], params: { minimum: FIRST_DAY } }];
  return at > LAST_DAY ? [{ code: "too-late", path: [], params: { maximum: LAST_DAY } }] : [];
};

/** Checks a {@link Day} on which something happened or is planned: `too-early` before 1990, `too-late` after 2999. */
export const eventDay: z.ZodMiniType<Day> = day.check(rule(onDay));

/** Checks an {@link Instant} at which something happened: `too-early` before 1990, `too-late` after 2999, as it is written. */
export const eventInstant: z.ZodMiniType<Instant> = instant.check(rule(onDay));
