import type { Instant } from "../../shared/dates/instant.ts";
import type { IncidentReport } from "../decision/outbound-decision.ts";
import type { OutboundEncryptor } from "../encrypt/outbound-encryptor.ts";
import type { OutboundRecipient } from "../facts/outbound-recipient.ts";
import type { OutboundPolicy } from "../policy/outbound-policy.ts";
import type { ReadOutboundOptions } from "../read/outbound-detector.ts";
import type { OutboundRefusal } from "./outbound-refusal.ts";

/** Facts about a recipient: inside or outside, and the secure routes to it. */
export type RecipientFacts = Omit<OutboundRecipient, "id">;

/** Report of a guard on one message. No value, no address and no name of a file. */
export interface GuardReport {
  readonly channel: "mail" | "http";
  readonly mode: OutboundPolicy["mode"];
  readonly at: Instant;
  /** Reason why the message did not leave, or in a test: would not have. */
  readonly refusal?: OutboundRefusal;
  /** Absent when nothing could be decided. */
  readonly decision?: IncidentReport;
}

/** Options of a guard. */
export interface GuardOptions extends ReadOutboundOptions {
  readonly policy: OutboundPolicy;
  /** Returns the facts of a recipient by address, or of a host by name. An error blocks the message. */
  readonly classify: (id: string) => RecipientFacts | Promise<RecipientFacts>;
  /** One for each way of encrypting that the policy may choose. */
  readonly encryptors?: readonly OutboundEncryptor[];
  /** Called before a message is sent or refused. If it throws, the message is not sent. */
  readonly onReport?: (report: GuardReport) => void | Promise<void>;
}
