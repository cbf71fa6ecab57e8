import * as z from "zod/mini";
import { type IsoPeriod, isoPeriod } from "../../calendar/iso-period.ts";
import type { Shape } from "../../shared/shape.ts";
import { type Snap, snap } from "./snap.ts";

/** Period counted from a trigger date: move the date, add the period, move the result. */
export interface RetentionTerm {
  /** Moves the trigger date before the period is added. `null` or absent: not moved. */
  readonly snapBefore?: Snap | null;
  /** Added in calendar units: `P2Y`, `P6M`, `P4W`. `P0D` ends on the (snapped) trigger date itself. */
  readonly period: IsoPeriod;
  /** Moves the result after the period is added. */
  readonly snapAfter?: Snap | null;
}

/** Fields of a {@link RetentionTerm}, for schemas that include them. */
export const termFields = {
  snapBefore: z.exactOptional(z.nullable(snap)),
  period: isoPeriod,
  snapAfter: z.exactOptional(z.nullable(snap)),
} satisfies Shape<RetentionTerm>;

/** Checks a {@link RetentionTerm}. */
export const retentionTerm: z.ZodMiniType<RetentionTerm> = z.strictObject(termFields);
