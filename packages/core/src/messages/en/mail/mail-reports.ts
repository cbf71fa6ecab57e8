import type { MailReportTexts } from "../../../mail/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { reportFindings } from "./report-findings.ts";

/** English texts for reports of mail receivers. */
export const mailReports: MailReportTexts = deepFreeze({
  language: "en",
  knownBy: {
    dkim: "Known by its signature (DKIM)",
    spf: "Known by its return path (SPF)",
    address: "Only its IP address is known",
    unknown: "Not known",
  },
  standings: {
    yes: "In your name, proven",
    no: "In your name, not proven",
    partly: "Partly proven",
    unknown: "Not known",
  },
  alignment: {
    both: "Proven by DKIM and SPF",
    dkim: "Proven by DKIM",
    spf: "Proven by SPF",
    neither: "Not proven",
    unknown: "Not known",
  },
  dispositions: {
    none: "Nothing done",
    pass: "Let through",
    quarantine: "Treated as suspect",
    reject: "Refused",
    unknown: "Not reported",
  },
  overrides: {
    local_policy: "Policy of the receiver itself",
    mailing_list: "Sent through a mailing list",
    other: "Another reason",
    policy_test_mode: "Your policy is being tested",
    trusted_forwarder: "Forwarded by a party that the receiver trusts",
    forwarded: "Forwarded",
    sampled_out: "Outside the sample",
  },
  tlsPolicies: {
    sts: "MTA-STS",
    tlsa: "DANE",
    "no-policy-found": "No policy found",
    unknown: "Not known",
  },
  tlsFailures: {
    "starttls-not-supported": "The mail server offers no encryption",
    "certificate-host-mismatch": "The certificate is of another server",
    "certificate-expired": "The certificate has expired",
    "certificate-not-trusted": "The certificate comes from an unknown issuer",
    "validation-failure": "The certificate is wrong for another reason",
    "tlsa-invalid": "No DANE record fits the certificate",
    "dnssec-invalid": "The DNSSEC signature is wrong",
    "dane-required": "The sender demands DANE and did not find it",
    "sts-policy-fetch-error": "The MTA-STS policy cannot be fetched",
    "sts-policy-invalid": "The MTA-STS policy cannot be read",
    "sts-webpki-invalid": "The server of the MTA-STS policy has no valid certificate",
    unknown: "Another reason",
  },
  findings: reportFindings,
});
