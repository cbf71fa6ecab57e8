import type { Instant } from "../../shared/dates/instant.ts";
import type { OutboundFacts } from "../facts/outbound-facts.ts";
import type { OutboundHit } from "../facts/outbound-hit.ts";
import type { OutboundRoute } from "../facts/outbound-route.ts";
import type { UnscannablePart } from "../facts/unscannable-part.ts";
import type { OutboundPolicy } from "../policy/outbound-policy.ts";
import type { OutboundRule, OverrideKind, RuleAction } from "../policy/outbound-rule.ts";
import type { OverrideRefusal } from "./outbound-override.ts";

/** Action on a message. */
export type OutboundAction = "allow" | RuleAction;

/** Action on the copy of one recipient. */
export interface RecipientDecision {
  /** Id of the recipient, as in the facts. */
  readonly id: string;
  readonly action: OutboundAction;
  /** Route, when `action` is `encrypt`. */
  readonly route?: OutboundRoute;
  /** In test mode: action that enforcement would take. */
  readonly would?: OutboundAction;
}

/** Code of a tip to the sender. */
export type OutboundTipCode =
  | "warned"
  | "encrypted"
  | "only-encrypted"
  | "held"
  | "blocked"
  | "unscannable"
  | "failed"
  | "no-route"
  | "held-for-others"
  | "protected-already"
  | "overridden"
  | "override-refused";

/** Tip to the sender, as data. Its text is in `messages/`. */
export interface OutboundTipFact {
  readonly code: OutboundTipCode;
  /** Id of the rule that the tip is about, if any. */
  readonly ruleId?: string;
}

/** Outcome of an override. */
export interface OverrideOutcome {
  /** Absent when the override named no rule of the policy. */
  readonly ruleId?: string;
  readonly by: string;
  readonly accepted: boolean;
  /** Kind of override that was accepted. */
  readonly kind?: OverrideKind;
  readonly refused?: OverrideRefusal;
}

/** Record of a decision: kinds, counts and places. It contains no values, message text, file names or recipients. */
export interface IncidentReport {
  readonly decidedAt: Instant;
  readonly channel: OutboundFacts["channel"];
  readonly mode: OutboundPolicy["mode"];
  readonly action: OutboundAction;
  readonly would?: OutboundAction;
  /**
   * Highest severity of the rules in effect; `high` when an error or an unsearched part stopped the message; `none`
   * otherwise.
   */
  readonly severity: OutboundRule["severity"] | "none";
  readonly rules: readonly string[];
  readonly hits: readonly OutboundHit[];
  readonly unscannable: readonly UnscannablePart[];
  readonly recipients: {
    readonly total: number;
    readonly external: number;
    /** Number of recipients to whom the message is not sent. In test mode: to whom it would not be sent. */
    readonly stopped: number;
  };
  readonly override?: OverrideOutcome;
}

/** Decision on a message, with its reasons. */
export interface OutboundDecision {
  /** Strictest action of all recipients. In test mode `allow`. */
  readonly action: OutboundAction;
  /** In test mode: action that enforcement would take. */
  readonly would?: OutboundAction;
  /** Decisions in the order of the recipients. */
  readonly perRecipient: readonly RecipientDecision[];
  /** Ids of the rules in effect, in the order of the policy. */
  readonly rules: readonly string[];
  /** Tips to the sender. Empty in test mode without tips. */
  readonly tips: readonly OutboundTipFact[];
  readonly report: IncidentReport;
}
