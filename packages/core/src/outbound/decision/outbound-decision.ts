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
  /** In test mode: the action that enforcing would take. */
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

/** Fact told to the sender; its words are in `messages/`. */
export interface OutboundTipFact {
  readonly code: OutboundTipCode;
  /** The rule that it is about, if one is. */
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

/** Record of a decision: kinds, counts and places. No value, no text of the message, no name of a file and no recipient. */
export interface IncidentReport {
  readonly decidedAt: Instant;
  readonly channel: OutboundFacts["channel"];
  readonly mode: OutboundPolicy["mode"];
  readonly action: OutboundAction;
  readonly would?: OutboundAction;
  /** Highest severity of the rules in effect, `high` for a failure or an unread part that stopped the message; `none` without either. */
  readonly severity: OutboundRule["severity"] | "none";
  readonly rules: readonly string[];
  readonly hits: readonly OutboundHit[];
  readonly unscannable: readonly UnscannablePart[];
  readonly recipients: {
    readonly total: number;
    readonly external: number;
    /** Number of recipients for whom the message does not leave; in a test: would not. */
    readonly stopped: number;
  };
  readonly override?: OverrideOutcome;
}

/** Decision on a message, with its reasons. */
export interface OutboundDecision {
  /** The strictest of all recipients. In a test `allow`. */
  readonly action: OutboundAction;
  /** In test mode: the action that enforcing would take. */
  readonly would?: OutboundAction;
  /** Decisions in the order of the recipients. */
  readonly perRecipient: readonly RecipientDecision[];
  /** Ids of the rules in effect, in the order of the policy. */
  readonly rules: readonly string[];
  /** Empty in a silent test. */
  readonly tips: readonly OutboundTipFact[];
  readonly report: IncidentReport;
}
