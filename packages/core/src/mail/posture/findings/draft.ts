import type { MailFinding, MailFindingCode, MailProposal } from "../../mail-finding.ts";
import type { DomainFacts } from "../domain-assessment.ts";

/** A finding before its rule is looked up. */
export interface Draft extends Pick<MailFinding, "where" | "count"> {
  readonly code: MailFindingCode;
  readonly evidence?: string;
  readonly proposal?: MailProposal | null;
}

/** What finders look at. */
export interface Assessed {
  readonly domain: string;
  readonly facts: DomainFacts;
  /** Day of the assessment, for dates that end. */
  readonly asOf?: string;
}

/** Whether the domain looks as if it sends nothing: only then may all its mail be refused without a DKIM key. */
export const sendsNothing = ({ mx, spf }: DomainFacts): boolean =>
  (mx.state === "null" || mx.state === "none") && /^v=spf1 +-all *$/i.test(spf.root.record ?? "");
