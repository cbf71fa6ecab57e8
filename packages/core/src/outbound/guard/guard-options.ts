import type { Instant } from "../../shared/dates/instant.ts";
import type { IncidentReport } from "../decision/outbound-decision.ts";
import type { OutboundEncryptor } from "../encrypt/outbound-encryptor.ts";
import type { OutboundRecipient } from "../facts/outbound-recipient.ts";
import type { OutboundPolicy } from "../policy/outbound-policy.ts";
import type { ReadOutboundOptions } from "../read/outbound-detector.ts";
import type { OutboundRefusal } from "./outbound-refusal.ts";

/** Facts of a recipient: internal or external, and the secure routes to it. */
export type RecipientFacts = Omit<OutboundRecipient, "id">;

/** Report of a guard on one message. Contains no values, addresses or file names. */
export interface GuardReport {
  readonly channel: "mail" | "http";
  readonly mode: OutboundPolicy["mode"];
  readonly at: Instant;
  /** Reason why the message was not sent. In test mode: why it would not have been sent. */
  readonly refusal?: OutboundRefusal;
  /** Report of the decision; absent when an error prevented a decision. */
  readonly decision?: IncidentReport;
}

/** Options of a guard. */
export interface GuardOptions extends ReadOutboundOptions {
  readonly policy: OutboundPolicy;
  /** Returns the facts of a recipient by address, or of a host by name. An error blocks the message. */
  readonly classify: (id: string) => RecipientFacts | Promise<RecipientFacts>;
  /** One encryptor for each encrypting route that the policy may choose. */
  readonly encryptors?: readonly OutboundEncryptor[];
  /** Called before a message is sent or refused. If it throws, the message is not sent. */
  readonly onReport?: (report: GuardReport) => void | Promise<void>;
}
