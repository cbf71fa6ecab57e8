import * as z from "zod/mini";
import { type Day, day } from "../../shared/dates/day.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { type RouteVia, routeVia, routeVias } from "../facts/outbound-route.ts";
import { type RuleCondition, ruleCondition } from "./rule-condition.ts";

/** Actions of a rule, least strict first. */
export const ruleActions = deepFreeze(["log", "warn", "encrypt", "hold", "block"]);

/** Action of a rule; see {@link ruleActions}. */
export type RuleAction = (typeof ruleActions)[number];

/** Ways in which a sender may override a rule: acknowledgement of the tip, a reason, or a false positive. */
export const overrideKinds = deepFreeze(["acknowledgement", "reason", "false-positive"]);

/** Way in which a sender may override a rule; see {@link overrideKinds}. */
export type OverrideKind = (typeof overrideKinds)[number];

/** One rule of an {@link OutboundPolicy}. */
export interface OutboundRule {
  /** Code that identifies the rule in decisions and reports. */
  readonly id: string;
  readonly when: RuleCondition;
  /** Recipients to whom the rule does not apply: ids, or `@domain.example` for all at exactly that domain. */
  readonly unless?: { readonly recipients?: readonly string[] };
  readonly action: RuleAction;
  /**
   * Routes that satisfy `encrypt`, in order of preference. Default: the routes that encrypt for the recipient: `smime`,
   * `openpgp`, `jwe` and `portal`. A verified transport counts only if it is listed.
   */
  readonly accept?: readonly RouteVia[];
  /** Kinds of override that the rule allows. Default `none`. */
  readonly override?: "none" | OverrideKind | readonly OverrideKind[];
  readonly severity: "low" | "medium" | "high";
  /** Later rules apply only if their action is stricter. */
  readonly stop?: boolean;
  /** First day on which the rule applies, in Europe/Amsterdam. */
  readonly activeFrom?: Day;
  /** Last day on which the rule applies. */
  readonly expiresOn?: Day;
}

const MOST_EXEMPT = 5000;

/** Checks an {@link OutboundRule}. */
export const outboundRule: z.ZodMiniType<OutboundRule> = z.strictObject({
  id: codeName,
  when: ruleCondition,
  unless: z.exactOptional(
    z.strictObject({
      recipients: z.exactOptional(z.array(shortText).check(maxLength(MOST_EXEMPT))),
    }),
  ),
  action: z.enum(ruleActions),
  accept: z.exactOptional(z.array(routeVia).check(maxLength(routeVias.length))),
  override: z.exactOptional(
    z.union([
      z.enum(["none", ...overrideKinds]),
      z.array(z.enum(overrideKinds)).check(maxLength(overrideKinds.length)),
    ]),
  ),
  severity: z.enum(["low", "medium", "high"]),
  stop: z.exactOptional(z.boolean()),
  activeFrom: z.exactOptional(day),
  expiresOn: z.exactOptional(day),
} satisfies Shape<OutboundRule>);
