import type { Day } from "../../../shared/dates/day.ts";
import type { MailDisposition, OverrideType } from "../report/aggregate-record.ts";
import type { PublishedPolicy } from "../report/aggregate-report.ts";
import type { ReportPeriod } from "../report/report-head.ts";
import type { TlsFailureType, TlsPolicyType } from "../report/tls-report.ts";

/** Messages by DMARC alignment: by DKIM and SPF, by one of them, by neither, or not known. */
export interface AlignmentCounts {
  readonly both: number;
  readonly dkim: number;
  readonly spf: number;
  readonly neither: number;
  readonly unknown: number;
}

/** Messages by disposition. */
export type DispositionCounts = Readonly<Record<MailDisposition, number>>;

/** Mails of a day, UTC. */
export interface DayVolume {
  readonly day: Day;
  readonly aligned: number;
  readonly notAligned: number;
  readonly unknown: number;
}

/** Alignment of a source on its last day, and since when without interruption. */
export interface SenderStanding {
  readonly aligned: "yes" | "no" | "partly" | "unknown";
  /** First day of an uninterrupted series with this alignment; absent when its reports have no period. */
  readonly since?: Day;
}

/** A source of mail in the name of the domain. */
export interface SenderSummary {
  /**
   * Identification of the source: a signature that passed, an SPF domain that passed, or its address only. A domain of a
   * service comes before the author's own.
   */
  readonly by: "dkim" | "spf" | "address" | "unknown";
  /** Domain or address; empty when not known. */
  readonly name: string;
  /** Selector of the signature, where that is of the author's own domain. */
  readonly selector?: string;
  /** Whether that name is the author's domain or a subdomain of it. */
  readonly own: "yes" | "no" | "unknown";
  /** Addresses, the busiest first, at most a hundred. */
  readonly addresses: readonly string[];
  readonly addressCount: number;
  readonly authors: readonly string[];
  readonly messages: number;
  readonly alignment: AlignmentCounts;
  readonly dispositions: DispositionCounts;
  readonly standing: SenderStanding;
  readonly firstSeen?: Day;
  readonly lastSeen?: Day;
}

/** A DKIM selector that receivers saw. */
export interface SelectorSummary {
  readonly domain: string;
  readonly selector: string;
  readonly passed: number;
  readonly failed: number;
  readonly firstSeen?: Day;
  readonly lastSeen?: Day;
  /** On its last day. */
  readonly lastFailed: number;
}

/** A receiver that reports. */
export interface ReceiverSummary {
  readonly name: string;
  readonly reports: number;
  readonly messages: number;
}

/** Error that a receiver reports. */
export interface ReceiverError {
  readonly receiver: string;
  /** Text of the receiver. */
  readonly text: string;
  readonly reports: number;
  readonly lastSeen?: Day;
}

/** The DMARC record as receivers found it. */
export interface PolicySeen {
  readonly policy: PublishedPolicy;
  readonly reports: number;
  readonly firstSeen?: Day;
  readonly lastSeen?: Day;
}

/** Connections that failed for the same reason. */
export interface TlsFailureSummary {
  readonly type: TlsFailureType;
  readonly host?: string;
  readonly sessions: number;
  readonly firstSeen?: Day;
  readonly lastSeen?: Day;
}

/** Secured connections, as senders report them. */
export interface TlsSummary {
  readonly reports: number;
  readonly succeeded: number;
  readonly failed: number;
  /** Policy results that lack one of the two numbers. */
  readonly uncounted: number;
  readonly policies: readonly TlsPolicyType[];
  readonly failures: readonly TlsFailureSummary[];
}

/** Senders in the name of a domain, aligned or not, since when; and what receivers did. */
export interface ReportSummary {
  /** Domains that the reports are about. */
  readonly domains: readonly string[];
  /** First and last timestamp; absent when no report has a period. */
  readonly period?: ReportPeriod;
  /** Aggregate reports that count. */
  readonly reports: number;
  /** Reports that came before: same receiver, number and content. */
  readonly duplicates: number;
  /** Reports with the same number as another report but different content: the first counts. */
  readonly conflicts: number;
  readonly messages: number;
  /** Rows without a number of mails: not in any count. */
  readonly uncounted: number;
  readonly alignment: AlignmentCounts;
  readonly dispositions: DispositionCounts;
  /** Messages for which a receiver deviated from the policy, by reason. */
  readonly overrides: readonly { readonly type: OverrideType; readonly messages: number }[];
  /** The busiest first, at most a thousand. */
  readonly senders: readonly SenderSummary[];
  readonly sendersLeftOut: number;
  readonly selectors: readonly SelectorSummary[];
  readonly days: readonly DayVolume[];
  /** Mails in reports without a period: in every count but `days`. */
  readonly undated: number;
  readonly policies: readonly PolicySeen[];
  readonly receivers: readonly ReceiverSummary[];
  readonly errors: readonly ReceiverError[];
  readonly tls: TlsSummary;
}
