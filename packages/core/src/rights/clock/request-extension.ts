import * as z from "zod/mini";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import type { Shape } from "../../shared/shape.ts";
import { reasonText } from "../../vocabulary/lists/reason-text.ts";

/** Extension by two months, for a request that is complex or one of many. */
export interface RequestExtension {
  /** Time at which the requester was informed, within the first month. */
  readonly toldAt: Instant;
  readonly ground: "complex" | "many-requests";
  /** Reason, as told to the requester. */
  readonly because: string;
}

/**
 * Checks a {@link RequestExtension}.
 *
 * @see GDPR art. 12(3)
 */
export const requestExtension: z.ZodMiniType<RequestExtension> = z.strictObject({
  toldAt: eventInstant,
  ground: z.enum(["complex", "many-requests"]),
  because: reasonText,
} satisfies Shape<RequestExtension>);
