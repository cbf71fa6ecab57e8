import type { MailFindingCode, MailFindingTexts } from "../../../mail/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** English sentences on DMARC, and on a domain that sends no mail. */
export const policyFindings: MailFindingTexts<
  Extract<MailFindingCode, `dmarc-${string}` | `no-mail-${string}`>
> = deepFreeze({
  "dmarc-not-a-record": () => "This is not a DMARC record: it does not begin with v=DMARC1.",
  "dmarc-too-long": () => "This DMARC record is too long for DNS and was not read.",
  "dmarc-duplicate-tag": () =>
    "A part of the DMARC record occurs twice. That makes the whole record void.",
  "dmarc-bad-tag": () => "A part of the DMARC record cannot be read and is skipped.",
  "dmarc-bad-policy": () =>
    "The policy in the DMARC record is wrong: only none, quarantine and reject are possible.",
  "dmarc-policy-missing": () =>
    "The policy (p) is missing from the DMARC record. The policy then counts as none.",
  "dmarc-bad-value": () => "A part of the DMARC record has a wrong value and does not count.",
  "dmarc-bad-report-address": () =>
    "An address for reports in the DMARC record is wrong; it must begin with mailto:.",
  "dmarc-report-size": () => "The size after an address for reports is no longer used.",
  "dmarc-no-reports": () =>
    "There is no address for reports (rua). Without reports nobody knows who sends mail for this domain.",
  "dmarc-testing": () =>
    "The DMARC record is set to testing (t=y). Receivers apply the policy one step softer.",
  "dmarc-historic-tag": () =>
    "The DMARC record holds an old part (pct, rf or ri). New receivers skip it, old ones still read it.",
  "dmarc-unknown-tag": () =>
    "The DMARC record holds a part that DMARC does not know and that is skipped.",
  "dmarc-policy-not-second": () =>
    "The policy (p) does not directly follow the version. Old receivers may not read the record.",
  "dmarc-options-idle": () =>
    "The option fo has no effect without an address for failure reports (ruf).",
  "dmarc-options-contradict": () =>
    "The option fo contains both 0 and 1, which exclude each other.",
  "dmarc-failure-reports": () =>
    "The DMARC record asks for failure reports (ruf). They can hold personal data from mail.",
  "dmarc-none": () =>
    "There is no DMARC record. Receivers do not know what to do with forged mail from this domain.",
  "dmarc-multiple": () =>
    "There is more than one DMARC record at this name. Receivers then ignore all of them.",
  "dmarc-unknown": () =>
    "DNS did not answer the query for the DMARC policy. It is not known whether the policy exists.",
  "dmarc-not-enforced": () =>
    "Forged mail from this domain is not stopped: the applicable policy is none. The agreement of the Dutch government requires quarantine or reject.",
  "dmarc-subdomains-open": () =>
    "The domain itself is protected, but the policy for subdomains is none.",
  "dmarc-reject-for-people": () =>
    "The policy is reject. The new standard advises against it for domains that people send from: mail through lists and forwarding may be lost.",
  "dmarc-profiles-differ": () =>
    "The requirements differ on this: the new standard discourages reject, the agreement of the Dutch government requires quarantine or reject.",
  "dmarc-relies-on-spf": () =>
    "The policy is reject, but no DKIM key is known. Forwarded mail is then refused.",
  "dmarc-suffix-differs": () => "New and old receivers determine different main domains.",
  "dmarc-report-not-authorised": () =>
    "The receiver of the reports has not published that it accepts them. Reports are then not sent.",
  "dmarc-report-unknown": () => "DNS did not answer whether the receiver accepts the reports.",
  "no-mail-spf": () => "A domain that sends no mail should refuse all mail in SPF (v=spf1 -all).",
  "no-mail-dmarc": () =>
    "A domain that sends no mail should request reject in DMARC, for subdomains too. Set SPF and MX first.",
  "no-mail-mx": () => "A domain that receives no mail should publish an empty MX record.",
  "no-mail-dkim": () => "A domain that sends no mail can revoke all DKIM keys in advance.",
});
