export type { DkimRuleCode } from "./data/dkim-rules.ts";
export type { DmarcRuleCode } from "./data/dmarc-rules.ts";
export type { PostureRuleCode } from "./data/posture-rules.ts";
export type { SpfRuleCode } from "./data/spf-rules.ts";
export type { TransportRuleCode } from "./data/transport-rules.ts";
export type { DkimKey } from "./dkim/dkim-key.ts";
export { parseDkimKey } from "./dkim/parse-dkim-key.ts";
export {
  type DiscoverOptions,
  discoverDmarc,
  discoverOptions,
  type RegistrableDomain,
} from "./dmarc/discover-dmarc.ts";
export type { DmarcDiscovery, DmarcQuery } from "./dmarc/dmarc-discovery.ts";
export type { DmarcPolicy, DmarcRecord } from "./dmarc/dmarc-record.ts";
export { parseDmarc } from "./dmarc/parse-dmarc.ts";
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
export type { MailFindingTexts, MailMessages, MailTexts } from "./mail-texts.ts";
export { mailDomain } from "./names/mail-domain.ts";
export { assessDomain, mailRulesVersion } from "./posture/assess-domain.ts";
export { type AssessOptions, assessOptions } from "./posture/assess-options.ts";
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
export { checkHost, type SpfInput, spfInput } from "./spf/check/check-host.ts";
export type { SpfCheck, SpfLookup, SpfReason, SpfResult } from "./spf/check/spf-result.ts";
export { parseSpf } from "./spf/record/parse-spf.ts";
export type {
  SpfDirective,
  SpfMacro,
  SpfMechanism,
  SpfModifier,
  SpfQualifier,
  SpfRecord,
  SpfTemplate,
  SpfTerm,
} from "./spf/record/spf-record.ts";
export type {
  SpfNode,
  SpfRecordState,
  SpfTree,
  SpfTreeTerm,
  SpfUnknownTerm,
} from "./spf/tree/spf-tree.ts";
export { walkSpf } from "./spf/tree/walk-spf.ts";
export { parseMtaSts } from "./transport/parse-mta-sts.ts";
export { parseMtaStsPolicy } from "./transport/parse-mta-sts-policy.ts";
export { parseNta7516 } from "./transport/parse-nta7516.ts";
export { parseTlsRpt } from "./transport/parse-tls-rpt.ts";
export type {
  MtaStsPolicy,
  MtaStsRecord,
  Nta7516Record,
  TlsRptRecord,
} from "./transport/transport-record.ts";
