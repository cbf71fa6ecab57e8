import * as z from "zod/mini";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { effectCodes, effects } from "../data/effects.ts";
import { MOST_CODES } from "./answers/most-codes.ts";

/** Effect of the breach on the data. */
export type EffectCode = (typeof effectCodes)[number];

/** Checks an {@link EffectCode}. */
export const effectCode: z.ZodMiniType<EffectCode> = z.enum(effectCodes);

const effectCodeList = z.array(effectCode).check(maxLength(MOST_CODES));

/** Aspect of security, according to GDPR art. 4(12). */
export type SecuritySide = (typeof effects)[number]["touches"][number];

/** Whether the data was intelligible to an outsider. */
export type Unintelligible = (typeof unintelligibleAnswers)[number];

/** All values of {@link Unintelligible}; template field 57. */
const unintelligibleAnswers = deepFreeze(["yes", "partly", "no", "cannot-be-determined"]);

/** Effect of the breach on the data, and how well the data was protected. */
export interface Effect {
  /** At least one. */
  readonly effects: readonly EffectCode[];
  /** Whether the data is useless to an outsider, such as encrypted or hashed with the key safe; GDPR art. 34(3)(a). */
  readonly unintelligible: Unintelligible;
}

/** Fields of an {@link Effect}. */
export const effectFields = {
  effects: z.array(effectCode).check(minLength(1), maxLength(MOST_CODES)),
  unintelligible: z.enum(unintelligibleAnswers) as z.ZodMiniType<Unintelligible>,
} satisfies Shape<Effect>;

/**
 * The aspects of security that the effects concern, in the order confidentiality, integrity, availability.
 *
 * @see GDPR art. 4(12)
 *
 * @example
 * ```ts
 * import { sidesTouched } from "@bijsluiter/core/breaches";
 *
 * sidesTouched(["theft"]); // => ["confidentiality", "availability"]
 * ```
 */
export function sidesTouched(codes: readonly EffectCode[]): readonly SecuritySide[] {
  const valid = parseInput(effectCodeList, codes);
  const touched = effects.filter(({ code }) => valid.includes(code)).flatMap((row) => row.touches);
  const order: readonly SecuritySide[] = ["confidentiality", "integrity", "availability"];
  return order.filter((side) => (touched as readonly SecuritySide[]).includes(side));
}
