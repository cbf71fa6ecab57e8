import type { Finding, Severity } from "../shared/finding.ts";
import type { DkimRuleCode } from "./data/dkim-rules.ts";
import type { DmarcRuleCode } from "./data/dmarc-rules.ts";
import type { PostureRuleCode } from "./data/posture-rules.ts";
import type { SpfRuleCode } from "./data/spf-rules.ts";
import type { preconditionCodes, wayBackCodes } from "./data/step-codes.ts";
import type { TransportRuleCode } from "./data/transport-rules.ts";
import type { MailProfile } from "./mail-profile.ts";

/** Codes of findings in one record. */
export type RecordRuleCode = SpfRuleCode | DkimRuleCode | DmarcRuleCode | TransportRuleCode;

/** All codes of this module. */
export type MailFindingCode = RecordRuleCode | PostureRuleCode;

/** Condition to meet before a change is made, as a code. */
export type MailPrecondition = (typeof preconditionCodes)[number];

/** Way to undo a change, as a code. */
export type MailWayBack = (typeof wayBackCodes)[number];

/** Finding of a parser in one record. `where` holds the index of the term, or the name of the tag. */
export interface RecordFinding<Code extends RecordRuleCode = RecordRuleCode> extends Finding {
  readonly code: Code;
  readonly severity: Severity;
}

/** Proposed record to publish instead of the present one. */
export interface MailProposal {
  /** Name in DNS, or the address of a policy file. */
  readonly name: string;
  readonly type: "TXT" | "MX" | "policy-file";
  /** Record published now; `null` when there is none. */
  readonly before: string | null;
  /** Record to publish; `null` to remove it. */
  readonly after: string | null;
  /** Whether the parser reads `after` without an error; a proposal that does not parse is never returned. */
  readonly parses: boolean;
}

/** Finding on a domain: evidence, basis, and the record to publish instead. */
export interface MailFinding extends Finding {
  readonly code: MailFindingCode;
  readonly severity: Severity;
  /** Path: name in DNS, kind of record, then the index of the term or the name of the tag. */
  readonly where: readonly (string | number)[];
  /** Profiles that count it. */
  readonly profiles: readonly MailProfile[];
  /** Evidence: public DNS data, at most 500 characters, control characters escaped; empty when there is none. */
  readonly evidence: string;
  /** Related number, such as the lookups counted. */
  readonly count?: number;
  /** `null` where no record can be proposed: the step is then in words only. */
  readonly proposal: MailProposal | null;
  /** Condition to meet before the change. */
  readonly precondition: MailPrecondition;
  /** Way to undo the change. */
  readonly wayBack: MailWayBack;
}
