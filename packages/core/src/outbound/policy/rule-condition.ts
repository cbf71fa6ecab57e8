import * as z from "zod/mini";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { type OutboundMessageType, outboundMessageTypes } from "../facts/outbound-facts.ts";
import { outboundKind } from "../facts/outbound-kind.ts";
import { type UnscannableReason, unscannableReasons } from "../facts/unscannable-part.ts";

/** Conditions of a rule, all of which must hold. A rule without conditions applies to each message. */
export interface RuleCondition {
  /** Kinds that count, as the scanner names them; all kinds when absent. `card` is read as `payment-card`. */
  readonly kinds?: readonly string[];
  /** Least number of hits, 1 when absent. */
  readonly minCount?: number;
  /**
   * Maximum number of hits for which the sender may override the rule. Above it the rule still applies without override:
   * one hit more never weakens the action.
   */
  readonly maxCount?: number;
  /** Minimum number of different kinds among the hits: a BIC alone looks like a word of eight letters. */
  readonly minKinds?: number;
  /** 0 to 100: hits of which the scanner is less sure do not count. */
  readonly minConfidence?: number;
  /**
   * Hits are counted over the whole message, or within one part: two in the body and one in an attachment are three, or
   * two.
   */
  readonly countPer?: "message" | "part";
  /**
   * Recipients to which the rule applies. `external` and `internal` judge each recipient; `has-external` and
   * `has-internal` judge the whole message, and apply to all its recipients.
   */
  readonly scope?: "external" | "internal" | "any" | "has-external" | "has-internal";
  /** Some part could not be searched, for any reason or for one of these. */
  readonly unscannable?: true | readonly UnscannableReason[];
  /** The message is one of these, e.g. forwarded by a rule of a mailbox. */
  readonly messageTypes?: readonly OutboundMessageType[];
  readonly channel?: "mail" | "http";
  /** Applies to a first message to the recipient, or when that is unknown. */
  readonly firstContact?: true;
  /** Least number of recipients outside the organisation. */
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
