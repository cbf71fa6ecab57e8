import * as z from "zod/mini";
import { rule } from "../../shared/issues/rule.ts";
import { repeatedIds } from "../../shared/repeated-ids.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { schemaAddress } from "../../shared/schema/schema-address.ts";
import type { Shape } from "../../shared/shape.ts";
import { type OutboundRule, outboundRule } from "./outbound-rule.ts";

/** Rules for outgoing messages, and the action when a rule cannot be met. */
export interface OutboundPolicy {
  /** URL of the JSON Schema with which an editor validates the document. It is not part of the policy. */
  readonly $schema?: string;
  /**
   * `off`: no decisions; `test`: nothing is stopped, and `would` has the action that enforcement would take;
   * `test-with-tips`: as `test`, with tips for the sender.
   */
  readonly mode: "off" | "test" | "test-with-tips" | "enforce";
  readonly rules: readonly OutboundRule[];
  /** Action for a recipient without a valid route. */
  readonly noRoute: "hold" | "block";
  /** Handling when one recipient has no route: send the other copies, or hold all of them. */
  readonly mixed: "split" | "hold-all";
  /** Handling of an error of a detector, a key look-up or an encryptor. `block` is the only option. */
  readonly onError: "block";
}

const MOST_RULES = 500;

/** Checks an {@link OutboundPolicy}; the ids of rules must be unique. */
export const outboundPolicy: z.ZodMiniType<OutboundPolicy> = z.strictObject({
  $schema: schemaAddress,
  mode: z.enum(["off", "test", "test-with-tips", "enforce"]),
  rules: z.array(outboundRule).check(
    maxLength(MOST_RULES),
    rule((rules) =>
      repeatedIds(
        rules.map(({ id }) => id),
        (index) => [index, "id"],
      ),
    ),
  ),
  noRoute: z.enum(["hold", "block"]),
  mixed: z.enum(["split", "hold-all"]),
  onError: z.literal("block"),
} satisfies Shape<OutboundPolicy>);
