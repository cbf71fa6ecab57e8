import * as z from "zod/mini";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { type OutboundMessageType, outboundMessageTypes } from "../facts/outbound-facts.ts";
import { outboundKind } from "../facts/outbound-kind.ts";
import { type UnscannableReason, unscannableReasons } from "../facts/unscannable-part.ts";

/** Conditions of a rule, all of which must hold. A rule without conditions applies to each message. */
export interface RuleCondition {
  /** Kinds that count, with the names of the scanner. Default: all kinds. `card` means `payment-card`. */
  readonly kinds?: readonly string[];
  /** Minimum number of hits. Default 1. */
  readonly minCount?: number;
  /**
   * Maximum number of hits for which the sender may override the rule. Above it the rule applies without override, so
   * that more hits never weaken the action.
   */
  readonly maxCount?: number;
  /** Minimum number of different kinds among the hits. Useful because a BIC alone looks like any word of eight letters. */
  readonly minKinds?: number;
  /** Minimum confidence, 0 to 100. Matches with lower confidence do not count. */
  readonly minConfidence?: number;
  /**
   * Whether hits are counted over the whole message or within one part. Two hits in the body and one in an attachment
   * count as three, or as two.
   */
  readonly countPer?: "message" | "part";
  /**
   * Recipients to which the rule applies. `external` and `internal` test each recipient. `has-external` and
   * `has-internal` test the whole message, and then apply to all its recipients.
   */
  readonly scope?: "external" | "internal" | "any" | "has-external" | "has-internal";
  /** Condition that a part could not be searched, for any reason or for one of these. */
  readonly unscannable?: true | readonly UnscannableReason[];
  /** Condition that the message has one of these types, e.g. forwarded by a mailbox rule. */
  readonly messageTypes?: readonly OutboundMessageType[];
  readonly channel?: "mail" | "http";
  /** Applies to a first message to the recipient, or when that is unknown. */
  readonly firstContact?: true;
  /** Minimum number of external recipients. */
  readonly minExternal?: number;
}

const MOST_KINDS = 500;
const count = z.int().check(z.gte(1), z.lte(1_000_000));
const reasons = z
  .array(z.enum(unscannableReasons))
  .check(minLength(1), maxLength(unscannableReasons.length));

/** Checks a {@link RuleCondition}. */
export const ruleCondition: z.ZodMiniType<RuleCondition> = z.strictObject({
  kinds: z.exactOptional(z.array(outboundKind).check(minLength(1), maxLength(MOST_KINDS))),
  minCount: z.exactOptional(count),
  maxCount: z.exactOptional(count),
  minKinds: z.exactOptional(count),
  minConfidence: z.exactOptional(z.number().check(z.gte(0), z.lte(100))),
  countPer: z.exactOptional(z.enum(["message", "part"])),
  scope: z.exactOptional(z.enum(["external", "internal", "any", "has-external", "has-internal"])),
  unscannable: z.exactOptional(z.union([z.literal(true), reasons])),
  messageTypes: z.exactOptional(
    z
      .array(z.enum(outboundMessageTypes))
      .check(minLength(1), maxLength(outboundMessageTypes.length)),
  ),
  channel: z.exactOptional(z.enum(["mail", "http"])),
  firstContact: z.exactOptional(z.literal(true)),
  minExternal: z.exactOptional(count),
} satisfies Shape<RuleCondition>);
