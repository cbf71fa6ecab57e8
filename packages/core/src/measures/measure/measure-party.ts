import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";
import { titleText } from "./title-text.ts";

/**
 * Party that does it: the maker of a platform under the service (`built-in`), the supplier (`provider`), or the school
 * and its board (`customer`).
 */
export type MeasureParty = (typeof measureParties)[number];

/** Every {@link MeasureParty}. */
export const measureParties = ["built-in", "provider", "customer"] as const;

/** Checks a {@link MeasureParty}. */
export const measureParty: z.ZodMiniType<MeasureParty> = z.enum(measureParties);

/** Owner of a measure. */
export interface MeasureOwner {
  readonly party: MeasureParty | "shared";
  /** A function, not a person: `"security officer"`. Never the data protection officer, who supervises; GDPR art. 38(6). */
  readonly role?: string;
}

/** Checks a {@link MeasureOwner}. */
export const measureOwner: z.ZodMiniType<MeasureOwner> = z.strictObject({
  party: z.enum([...measureParties, "shared"]),
  role: z.exactOptional(titleText),
} satisfies Shape<MeasureOwner>);
