import * as z from "zod/mini";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { type OutboundRoute, outboundRoute } from "./outbound-route.ts";

/** One recipient of a message. */
export interface OutboundRecipient {
  /**
   * Identifier of the recipient, chosen by the caller: an address, a host or an id. The decision includes it; the
   * report does not.
   */
  readonly id: string;
  /** True when the recipient is inside your organisation. Use `false` when unknown. */
  readonly internal: boolean;
  readonly routes: readonly OutboundRoute[];
  /** Whether this is the first message to the recipient. The most common leak is a mistyped address. */
  readonly firstContact?: "yes" | "no" | "unknown";
}

const MOST_ROUTES = 50;

/** Checks an {@link OutboundRecipient}. */
export const outboundRecipient: z.ZodMiniType<OutboundRecipient> = z.strictObject({
  id: shortText,
  internal: z.boolean(),
  routes: z.array(outboundRoute).check(maxLength(MOST_ROUTES)),
  firstContact: z.exactOptional(z.enum(["yes", "no", "unknown"])),
} satisfies Shape<OutboundRecipient>);
