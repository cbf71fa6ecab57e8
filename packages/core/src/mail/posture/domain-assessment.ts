import type { DkimKey } from "../dkim/dkim-key.ts";
import type { DmarcDiscovery } from "../dmarc/dmarc-discovery.ts";
import type { InvalidRecord } from "../invalid-record.ts";
import type { MailFinding, MailFindingCode } from "../mail-finding.ts";
import type { MailProfile } from "../mail-profile.ts";
import type { SpfTree } from "../spf/tree/spf-tree.ts";
import type {
  MtaStsPolicy,
  MtaStsRecord,
  Nta7516Record,
  TlsRptRecord,
} from "../transport/transport-record.ts";

/** Three values: unknown is neither yes nor no. */
export type MailAnswer = "yes" | "no" | "unknown";

/** A record at a name: `unknown` when DNS failed. */
export interface RecordFact<Parsed> {
  readonly name: string;
  readonly state: "found" | "none" | "multiple" | "unknown";
  /** The record as published, if any. */
  readonly record?: string;
  readonly parsed?: Parsed | InvalidRecord;
}

/** Mail servers of the domain. */
export interface MxFact {
  /**
   * `implicit`: no MX record, so mail goes to the address of the domain itself; `null`: the domain receives no mail
   * (RFC 7505).
   */
  readonly state: "hosts" | "null" | "implicit" | "none" | "unknown";
  readonly hosts: readonly { readonly preference: number; readonly host: string }[];
  /** Hosts whose name is an alias. */
  readonly aliases?: readonly string[];
}

/** Facts about one selector. */
export interface SelectorFact {
  readonly selector: string;
  /** `given`: the caller says that it signs with it; `guessed`: a usual name of a provider. */
  readonly origin: "given" | "guessed";
  /** Provider that uses the name, for a guess. */
  readonly provider?: string;
  /** `absent` proves nothing for a guess: the domain may sign with another selector. */
  readonly state: "found" | "absent" | "several" | "unknown";
  readonly record?: string;
  readonly key?: DkimKey | InvalidRecord;
}

/** Facts about DKIM keys. */
export interface DkimFact {
  /** `yes`: a usable key was found; `no`: DNS proves that no key is published; else `unknown`. */
  readonly keyKnown: MailAnswer;
  /** Whether any name exists below `_domainkey`. DNS cannot list those names. */
  readonly branchExists: MailAnswer;
  readonly selectors: readonly SelectorFact[];
}

/** An external address for reports, and whether its host agrees to receive them. */
export interface ReportAuthority {
  readonly kind: "rua" | "ruf";
  readonly host: string;
  readonly authorised: MailAnswer;
}

/** Facts about a domain in DNS, without judgement. */
export interface DomainFacts {
  readonly exists: MailAnswer;
  readonly mx: MxFact;
  readonly spf: SpfTree;
  readonly dkim: DkimFact;
  readonly dmarc: DmarcDiscovery;
  readonly reports: readonly ReportAuthority[];
  readonly mtaSts: RecordFact<MtaStsRecord>;
  /** Absent when no policy was fetched by the caller. */
  readonly mtaStsPolicy?: MtaStsPolicy | InvalidRecord;
  readonly tlsRpt: RecordFact<TlsRptRecord>;
  readonly nta7516: RecordFact<Nta7516Record>;
  /**
   * Whether every mail host has a TLSA record validated by DNSSEC; `unknown` when the resolver does not report DNSSEC.
   */
  readonly dane: MailAnswer;
}

/** One demand of a profile. */
export interface ProfileCheck {
  readonly code: ProfileCheckCode;
  readonly answer: MailAnswer;
  /** Codes of findings that say why; empty for a yes. */
  readonly because: readonly MailFindingCode[];
}

/** Requirement of a profile. */
export type ProfileCheckCode =
  | "spf-exists"
  | "spf-valid"
  | "spf-restricts"
  | "spf-refuses-all"
  | "dkim-key"
  | "dkim-branch"
  | "dmarc-exists"
  | "dmarc-valid"
  | "dmarc-enforced"
  | "dmarc-rejects"
  | "mx-null";

/** A domain under one profile. */
export interface ProfileVerdict {
  readonly profile: MailProfile;
  /** `no` when one demand is not met, else `unknown` when one is not known. */
  readonly verdict: MailAnswer;
  readonly checks: readonly ProfileCheck[];
  /** Points that Internet.nl is predicted to give in its category on authenticity; absent where unknown. */
  readonly predicted?: { readonly points: number; readonly of: number };
}

/** Code of a property that cannot be checked: each has its reason in `messages/`. */
export type NotCheckableCode =
  | "dnssec"
  | "dane"
  | "starttls"
  | "all-selectors"
  | "message-alignment"
  | "mta-sts-policy"
  | "bimi"
  | "rpki"
  | "reports-read";

/** A domain assessed: facts, findings and a verdict per profile. */
export interface DomainAssessment {
  /** Domain in lower case, as A-labels. */
  readonly domain: string;
  /** Edition of the rules: findings of two editions are not compared. */
  readonly rulesVersion: string;
  readonly facts: DomainFacts;
  /** The most serious first. */
  readonly findings: readonly MailFinding[];
  /** Verdicts in the order of the requested profiles. */
  readonly verdicts: readonly ProfileVerdict[];
  readonly notCheckable: readonly NotCheckableCode[];
}
