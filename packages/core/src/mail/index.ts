export type { DkimKey } from "./dkim/dkim-key.ts";
export type { DmarcDiscovery, DmarcQuery } from "./dmarc/dmarc-discovery.ts";
export type { DmarcPolicy, DmarcRecord } from "./dmarc/dmarc-record.ts";
export type { DnsAnswer, DnsRecord, DnsResolver, DnsStatus, DnsType } from "./dns/dns-answer.ts";
export type { InvalidRecord } from "./invalid-record.ts";
export type {
  MailFinding,
  MailFindingCode,
  MailPrecondition,
  MailProposal,
  MailWayBack,
  RecordFinding,
  RecordRuleCode,
} from "./mail-finding.ts";
export { type MailProfile, mailProfile, mailProfiles } from "./mail-profile.ts";
export type {
  DkimFact,
  DomainAssessment,
  DomainFacts,
  MailAnswer,
  MxFact,
  NotCheckableCode,
  ProfileCheck,
  ProfileCheckCode,
  ProfileVerdict,
  RecordFact,
  ReportAuthority,
  SelectorFact,
} from "./posture/domain-assessment.ts";
export * from "./reports/index.ts";
export type {
  SpfDirective,
  SpfMacro,
  SpfMechanism,
  SpfModifier,
  SpfQualifier,
  SpfRecord,
  SpfTemplate,
  SpfTerm,
} from "./spf/spf-record.ts";
export type { SpfCheck, SpfLookup, SpfReason, SpfResult } from "./spf/spf-result.ts";
export type { SpfNode, SpfRecordState, SpfTree, SpfTreeTerm } from "./spf/spf-tree.ts";
export type {
  MtaStsPolicy,
  MtaStsRecord,
  Nta7516Record,
  TlsRptRecord,
} from "./transport/transport-record.ts";
