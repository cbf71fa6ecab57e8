import * as z from "zod/mini";
import type { Day } from "../../shared/dates/day.ts";
import { eventDay } from "../../shared/dates/event-time.ts";
import type { Shape } from "../../shared/shape.ts";
import { agreementText } from "./agreement-text.ts";

/** The contract that the agreement belongs to (*onderliggende overeenkomst*), written or not. */
export interface UnderlyingAgreement {
  readonly date: Day;
  /** Description of the service. */
  readonly description: string;
}

/** Checks an {@link UnderlyingAgreement}. */
export const underlyingAgreement: z.ZodMiniType<UnderlyingAgreement> = z.strictObject({
  date: eventDay,
  description: agreementText,
} satisfies Shape<UnderlyingAgreement>);
