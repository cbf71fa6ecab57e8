import * as z from "zod/mini";
import { nameText } from "../../parties/name-text.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";

/** A person who acts for a party, and the capacity. */
export interface Representative {
  readonly name: string;
  readonly function: string;
}

/** Checks a {@link Representative}. */
export const representative: z.ZodMiniType<Representative> = z.strictObject({
  name: nameText,
  function: nameText,
} satisfies Shape<Representative>);

/** Authority of another person than the representative: to review the agreement, or to sign it. */
export interface Mandate extends Representative {
  readonly may: readonly ("assess" | "sign")[];
}

/** Checks a {@link Mandate}. */
export const mandate: z.ZodMiniType<Mandate> = z.strictObject({
  name: nameText,
  function: nameText,
  may: z.array(z.enum(["assess", "sign"])).check(minLength(1), maxLength(2)),
} satisfies Shape<Mandate>);
