import * as z from "zod/mini";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";

/**
 * The fact whose date starts a period (Dutch: *brondatum*). With several facts, `latest` waits until all are known, and
 * `earliest` takes the first known one. A fact may be a list, such as the dates of several rows: each member counts as
 * a separate fact, and a single name takes the latest.
 */
export type Trigger =
  | string
  | { readonly latest: readonly string[] }
  | { readonly earliest: readonly string[] };

/** Largest number of facts that the rules of a policy can read: a thousand rules with twenty facts each. */
export const MOST_FACTS = 20_000;

const several = z.array(codeName).check(minLength(1), maxLength(20));

/** Checks a {@link Trigger}. */
export const trigger: z.ZodMiniType<Trigger> = z.union([
  codeName,
  z.strictObject({ latest: several } satisfies Shape<
    Extract<Trigger, { readonly latest: unknown }>
  >),
  z.strictObject({ earliest: several } satisfies Shape<
    Extract<Trigger, { readonly earliest: unknown }>
  >),
]);

/** Names of the facts that a trigger reads. */
export function triggerFacts(of: Trigger): readonly string[] {
  if (typeof of === "string") return [of];
  return "latest" in of ? of.latest : of.earliest;
}

/** True when the earliest known date starts the period. Otherwise the latest date does, once all are known. */
export const isEarliest = (of: Trigger): boolean => typeof of !== "string" && "earliest" in of;
