import * as z from "zod/mini";
import type { Day } from "../../shared/dates/day.ts";
import { eventDay } from "../../shared/dates/event-time.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { type ClauseId, clauseId } from "../clause/clause-id.ts";
import { type PartyRole, partyRole } from "../party/agreement-parties.ts";
import { agreementText } from "./agreement-text.ts";

/** Deviation from the model. Allowed only in writing and with a reason. */
export interface Deviation {
  readonly clauseId: ClauseId;
  /** Text of the model, in a few words. */
  readonly from: string;
  /** Replacement. */
  readonly to: string;
  /** Reason; a missing reason is a finding. */
  readonly motivation?: string;
  readonly recordedAt: Day;
  readonly agreedBy: readonly PartyRole[];
}

/** Checks a {@link Deviation}. */
export const deviation: z.ZodMiniType<Deviation> = z.strictObject({
  clauseId,
  from: agreementText,
  to: agreementText,
  motivation: z.exactOptional(agreementText),
  recordedAt: eventDay,
  agreedBy: z.array(partyRole).check(maxLength(2)),
} satisfies Shape<Deviation>);
