import type { OutboundAction, OutboundTipCode } from "./decision/outbound-decision.ts";
import type { OverrideRefusal } from "./decision/outbound-override.ts";
import type { OutboundMessageType } from "./facts/outbound-facts.ts";
import type { RouteVia } from "./facts/outbound-route.ts";
import type { UnscannableReason } from "./facts/unscannable-part.ts";
import type { OutboundRefusal } from "./guard/outbound-refusal.ts";
import type { OutboundPolicy } from "./policy/outbound-policy.ts";
import type { OverrideKind } from "./policy/outbound-rule.ts";
import type { PortalRefusal } from "./portal/portal-refusal.ts";
import type { PurviewNoteCode } from "./purview/purview-note.ts";

type Words<Code extends string> = Readonly<Record<Code, string>>;

/**
 * Texts of the portal: the mail with the link, the message with the code, and the reasons for not showing a message.
 */
export interface OutboundPortalTexts {
  readonly subject: string;
  /** Text of the mail that announces a message in the portal. */
  readonly body: (facts: {
    /** Name of the sender for the reader. */
    readonly sender: string;
    readonly link: string;
    /** Last day on which it can be read, as text. */
    readonly lastDay: string;
  }) => string;
  /** Text with the code, for another channel. */
  readonly code: (facts: { readonly sender: string; readonly code: string }) => string;
  readonly refusals: Words<PortalRefusal>;
}

/** Texts for outbound mail. */
export interface OutboundTexts {
  /** BCP 47 tag of the language. */
  readonly language: string;
  /** Text for each code of a tip to the sender. */
  readonly tips: Words<OutboundTipCode>;
  /** Text for each action on a message. */
  readonly actions: Words<OutboundAction>;
  /** Label of the button for each kind of override. */
  readonly overrides: Words<OverrideKind>;
  readonly overrideRefusals: Words<OverrideRefusal>;
  /** Text for each reason why a part could not be searched. */
  readonly unscannable: Words<UnscannableReason>;
  readonly routes: Words<RouteVia>;
  readonly modes: Words<OutboundPolicy["mode"]>;
  readonly messageTypes: Words<OutboundMessageType>;
  readonly severities: Words<"none" | "low" | "medium" | "high">;
  /** Text for each reason why a guard did not send a message. */
  readonly refusals: Words<OutboundRefusal>;
  readonly purviewNotes: Words<PurviewNoteCode>;
  readonly portal: OutboundPortalTexts;
}

/** Texts for outbound mail, e.g. `@bijsluiter/core/messages/nl`. */
export interface OutboundMessages {
  readonly outbound: OutboundTexts;
}
