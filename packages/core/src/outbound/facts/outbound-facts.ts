import * as z from "zod/mini";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { type OutboundHit, outboundHit } from "./outbound-hit.ts";
import { type OutboundRecipient, outboundRecipient } from "./outbound-recipient.ts";
import { type UnscannablePart, unscannablePart } from "./unscannable-part.ts";

/** Message types that rules on a body do not cover, as in Microsoft Purview (`MessageTypeMatches`). */
export const outboundMessageTypes = deepFreeze([
  "auto-forward",
  "auto-reply",
  "calendaring",
  "encrypted",
  "permission-controlled",
  "signed",
  "voicemail",
]);

/** Kind of message; see {@link outboundMessageTypes}. */
export type OutboundMessageType = (typeof outboundMessageTypes)[number];

/** Facts of a message before it is sent. Contains no values of personal data. */
export interface OutboundFacts {
  readonly channel: "mail" | "http";
  readonly recipients: readonly OutboundRecipient[];
  readonly hits: readonly OutboundHit[];
  readonly unscannable: readonly UnscannablePart[];
  /** True when the message was encrypted for its recipients before the guard received it. */
  readonly protectedAlready?: boolean;
  readonly messageTypes?: readonly OutboundMessageType[];
}

const MOST_RECIPIENTS = 10_000;
const MOST_HITS = 100_000;

/** Checks {@link OutboundFacts}. */
export const outboundFacts: z.ZodMiniType<OutboundFacts> = z.strictObject({
  channel: z.enum(["mail", "http"]),
  recipients: z.array(outboundRecipient).check(maxLength(MOST_RECIPIENTS)),
  hits: z.array(outboundHit).check(maxLength(MOST_HITS)),
  unscannable: z.array(unscannablePart).check(maxLength(MOST_HITS)),
  protectedAlready: z.exactOptional(z.boolean()),
  messageTypes: z.exactOptional(
    z.array(z.enum(outboundMessageTypes)).check(maxLength(outboundMessageTypes.length)),
  ),
} satisfies Shape<OutboundFacts>);
