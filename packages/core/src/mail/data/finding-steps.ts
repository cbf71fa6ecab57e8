import type { MailFindingCode, MailPrecondition, MailWayBack } from "../mail-finding.ts";
import type { MailProfile } from "../mail-profile.ts";

type Steps = readonly [MailPrecondition, MailWayBack];

/**
 * What must be true before a change, and how to undo it: by the first part of a code.
 *
 * Source: our own list, after the findings of this room.
 */
export const stepsByKind: Readonly<Record<string, Steps>> = {
  domain: ["dns-answers", "nothing-changed"],
  spf: ["senders-known", "publish-before-again"],
  dkim: ["key-in-use", "sign-with-older-key"],
  dmarc: ["none", "publish-before-again"],
  mx: ["none", "publish-before-again"],
  mta: ["mail-hosts-have-certificates", "policy-mode-testing"],
  tls: ["address-can-receive", "remove-record"],
  dane: ["mail-hosts-have-certificates", "remove-record"],
  nta7516: ["none", "publish-before-again"],
  no: ["sends-no-mail", "publish-before-again"],
};

/** Codes of which the steps are others than those of their kind. */
export const stepsOfCode: Readonly<Partial<Record<MailFindingCode, Steps>>> = {
  "spf-none": ["senders-known", "remove-record"],
  "spf-unknown": ["dns-answers", "nothing-changed"],
  "spf-part-unknown": ["dns-answers", "nothing-changed"],
  "spf-include-broken": ["owner-of-include-asked", "publish-before-again"],
  "spf-include-passes-all": ["owner-of-include-asked", "publish-before-again"],
  "spf-terms-after-all": ["none", "publish-before-again"],
  "spf-redirect-ignored": ["none", "publish-before-again"],
  "spf-duplicate-term": ["none", "publish-before-again"],
  "spf-fail-before-dmarc": ["dkim-signs", "publish-before-again"],
  "dkim-unknown": ["dns-answers", "nothing-changed"],
  "dkim-not-known": ["senders-known", "nothing-changed"],
  "dkim-testing": ["dkim-signs", "publish-before-again"],
  "dmarc-none": ["address-can-receive", "remove-record"],
  "dmarc-no-reports": ["address-can-receive", "publish-before-again"],
  "dmarc-bad-report-address": ["address-can-receive", "publish-before-again"],
  "dmarc-bad-policy": ["address-can-receive", "publish-before-again"],
  "dmarc-unknown": ["dns-answers", "nothing-changed"],
  "dmarc-testing": ["reports-read", "publish-before-again"],
  "dmarc-not-enforced": ["reports-read", "publish-before-again"],
  "dmarc-subdomains-open": ["reports-read", "publish-before-again"],
  "dmarc-relies-on-spf": ["dkim-signs", "publish-before-again"],
  "dmarc-reject-for-people": ["reports-read", "publish-before-again"],
  "dmarc-profiles-differ": ["none", "nothing-changed"],
  "dmarc-suffix-differs": ["none", "nothing-changed"],
  "dmarc-report-not-authorised": ["address-can-receive", "remove-record"],
  "dmarc-report-unknown": ["dns-answers", "nothing-changed"],
  "mx-unknown": ["dns-answers", "nothing-changed"],
  "mta-sts-none": ["mail-hosts-have-certificates", "policy-mode-testing"],
  "mta-sts-unknown": ["dns-answers", "nothing-changed"],
  "tls-rpt-unknown": ["dns-answers", "nothing-changed"],
  "dane-unknown": ["dns-answers", "nothing-changed"],
  "no-mail-mx": ["receives-no-mail", "publish-before-again"],
  "no-mail-dkim": ["sends-no-mail", "remove-record"],
};

const all: readonly MailProfile[] = ["rfc", "forum", "internetnl", "bulk-sender", "no-mail"];
const senders: readonly MailProfile[] = ["rfc", "forum", "internetnl", "bulk-sender"];

/** Profiles that count a finding, by the first part of its code. */
export const profilesByKind: Readonly<Record<string, readonly MailProfile[]>> = {
  domain: all,
  spf: all,
  dkim: senders,
  dmarc: all,
  mx: ["rfc", "no-mail"],
  mta: ["rfc"],
  tls: ["rfc"],
  dane: ["rfc", "forum", "internetnl"],
  nta7516: ["rfc"],
  no: ["no-mail"],
};

/** Codes that other profiles count than those of their kind. */
export const profilesOfCode: Readonly<Partial<Record<MailFindingCode, readonly MailProfile[]>>> = {
  "spf-none": senders,
  "spf-neutral-all": ["rfc", "forum", "internetnl"],
  "spf-no-all": ["rfc", "forum", "internetnl"],
  "spf-fail-before-dmarc": ["rfc"],
  "dmarc-none": senders,
  "dmarc-not-enforced": ["forum", "internetnl"],
  "dmarc-subdomains-open": ["rfc", "forum", "internetnl"],
  "dmarc-reject-for-people": ["rfc"],
  "dmarc-profiles-differ": ["rfc", "forum", "internetnl"],
  "dmarc-relies-on-spf": ["rfc", "bulk-sender"],
};
