import type { MailFindingCode, MailFindingTexts } from "../../../mail/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

type Code = Extract<
  MailFindingCode,
  `mx-${string}` | `mta-${string}` | `tls-${string}` | `dane-${string}` | `nta7516-${string}`
>;

/** English sentences on how mail travels to the domain. */
export const transportFindings: MailFindingTexts<Code> = deepFreeze({
  "mx-none": () => "There is no MX record. Mail then goes to the address of the domain itself.",
  "mx-unknown": () => "DNS did not answer the query for MX records.",
  "mx-null-beside-others": () =>
    "An empty MX record says that the domain receives no mail, but there are other MX records.",
  "mx-is-alias": () => "The name of a mail host is an alias. That is not allowed and may go wrong.",
  "mta-sts-not-a-record": () => "This is not an MTA-STS record: it does not begin with v=STSv1.",
  "mta-sts-bad-field": () => "A part of the MTA-STS record cannot be read.",
  "mta-sts-bad-id": () =>
    "The number (id) of the MTA-STS record is wrong: 1 to 32 letters and digits.",
  "mta-sts-policy-too-long": () =>
    "The file with the MTA-STS policy is too large and was not read.",
  "mta-sts-policy-bad-line": () => "A line in the file with the MTA-STS policy cannot be read.",
  "mta-sts-policy-bad-version": () =>
    "The version of the MTA-STS policy is missing or wrong (STSv1).",
  "mta-sts-policy-bad-mode": () =>
    "The mode of the MTA-STS policy is missing or wrong: only enforce, testing and none are possible.",
  "mta-sts-policy-bad-max-age": () => "The maximum age of the MTA-STS policy is missing or wrong.",
  "mta-sts-policy-short-max-age": () =>
    "The MTA-STS policy is valid for less than a week. That gives little protection.",
  "mta-sts-policy-bad-mx": () => "A name of a mail host in the MTA-STS policy is wrong.",
  "mta-sts-policy-mx-missing": () => "The MTA-STS policy names no mail hosts.",
  "mta-sts-policy-duplicate-key": () =>
    "A part of the MTA-STS policy occurs twice. The first one counts.",
  "mta-sts-policy-testing": () =>
    "The MTA-STS policy is set to testing. Mail is still sent unencrypted when encryption fails.",
  "mta-sts-none": () =>
    "There is no MTA-STS. Senders cannot insist that mail arrives encrypted. Put the file with the policy in place first.",
  "mta-sts-multiple": () =>
    "There is more than one MTA-STS record. Senders then ignore all of them.",
  "mta-sts-unknown": () => "DNS did not answer the query for MTA-STS.",
  "mta-sts-mx-not-listed": () =>
    "A mail host of this domain is not in the MTA-STS policy. Mail to it is held back.",
  "tls-rpt-not-a-record": () => "This is not a TLS-RPT record: it does not begin with v=TLSRPTv1.",
  "tls-rpt-bad-field": () => "A part of the TLS-RPT record cannot be read.",
  "tls-rpt-no-address": () =>
    "The TLS-RPT record does not have exactly one list of addresses (rua).",
  "tls-rpt-bad-address": () =>
    "An address in the TLS-RPT record is wrong; it must begin with mailto: or https:.",
  "tls-rpt-none": () => "There is no TLS-RPT. Senders then do not report when encryption fails.",
  "tls-rpt-multiple": () =>
    "There is more than one TLS-RPT record. Senders then ignore all of them.",
  "tls-rpt-unknown": () => "DNS did not answer the query for TLS-RPT.",
  "dane-none": () => "Not every mail host has a DANE record that is protected by DNSSEC.",
  "dane-unknown": () =>
    "It cannot be determined here whether DANE is used: that needs a check of DNSSEC.",
  "nta7516-not-a-record": () => "This is not an NTA 7516 record.",
  "nta7516-bad-field": () => "A part of the record of NTA 7516 cannot be read or occurs twice.",
  "nta7516-bad-month": () =>
    "A month in the record of NTA 7516 is missing or wrong (year and month).",
  "nta7516-bad-period": () => "The record of NTA 7516 ends before it begins.",
  "nta7516-bad-mx": () => "A mail host in the record of NTA 7516 is wrong.",
  "nta7516-multiple": () => "There is more than one record of NTA 7516.",
  "nta7516-expired": () => "The record of NTA 7516 is not valid now.",
});
