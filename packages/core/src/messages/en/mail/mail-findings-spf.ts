import type { MailFindingCode, MailFindingTexts } from "../../../mail/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { counted } from "../counted.ts";

/** English sentences on SPF. */
export const spfFindings: MailFindingTexts<Extract<MailFindingCode, `spf-${string}`>> = deepFreeze({
  "spf-not-a-record": () => "This is not an SPF record: it does not begin with v=spf1.",
  "spf-too-long": () => "This SPF record is too long for DNS and was not read.",
  "spf-non-ascii": () =>
    "The SPF record contains characters other than plain letters, digits and signs (ASCII).",
  "spf-bad-term": () =>
    "A part of the SPF record cannot be read. That makes the whole record void.",
  "spf-unknown-mechanism": () =>
    "The SPF record contains an unknown term. That makes the whole record void.",
  "spf-argument-not-allowed": () =>
    "In SPF, the term all takes no argument. That makes the whole record void.",
  "spf-domain-missing": () => "The SPF record lacks a domain. That makes the whole record void.",
  "spf-bad-address": () =>
    "The SPF record contains a wrong address. That makes the whole record void.",
  "spf-bad-prefix": () =>
    "The number after a slash in the SPF record is not possible. That makes the whole record void.",
  "spf-bad-domain": () =>
    "The SPF record contains a wrong domain. That makes the whole record void.",
  "spf-bad-macro": () =>
    "A percent sign in the SPF record is used incorrectly. That makes the whole record void.",
  "spf-duplicate-modifier": () =>
    "The modifier redirect or exp occurs more than once in the SPF record. That makes the whole record void.",
  "spf-passes-all": () => "The SPF record lets everybody send mail for this domain (+all).",
  "spf-neutral-all": () => "The SPF record says nothing about other senders (?all).",
  "spf-no-all": () =>
    "The SPF record does not say what to do with other senders: the term all is missing.",
  "spf-terms-after-all": () => "Terms after the term all in the SPF record are never used.",
  "spf-redirect-ignored": () =>
    "The modifier redirect is not used, because the SPF record also has the term all.",
  "spf-uses-ptr": () =>
    "The SPF record uses ptr, which is slow and unreliable, and advised against.",
  "spf-uses-p-macro": () =>
    "The SPF record uses the macro p, which is slow and unreliable, and advised against.",
  "spf-long-record": () => "The SPF record is long: a DNS answer may be truncated.",
  "spf-unknown-modifier": () => "The SPF record contains a modifier that receivers ignore.",
  "spf-bad-report-modifier": () => "A modifier for SPF reports (ra, rp or rr) has a wrong value.",
  "spf-report-modifier-idle": () =>
    "The modifiers rp and rr have no effect without an address for reports (ra).",
  "spf-duplicate-term": () => "A part of the SPF record occurs twice.",
  "spf-wide-network": () => "The SPF record lets a very large network send mail for this domain.",
  "spf-private-network": () =>
    "The SPF record names an address that exists only inside a private network.",
  "spf-none": () =>
    "There is no SPF record. Receivers do not know which servers may send mail for this domain.",
  "spf-multiple": ({ count = 2 }) =>
    `There is more than one SPF record: ${counted(count, "record", "records")}. Receivers then ignore all of them.`,
  "spf-unknown": () =>
    "DNS did not answer the query for the SPF record. It is not known whether the record exists.",
  "spf-too-many-lookups": ({ count = 0 }) =>
    `The SPF record needs ${counted(count, "DNS lookup", "DNS lookups")}; the maximum is ten. Mail may be refused.`,
  "spf-near-lookup-limit": ({ count = 0 }) =>
    `The SPF record needs ${counted(count, "DNS lookup", "DNS lookups")}; the maximum is ten. Almost nothing can be added.`,
  "spf-too-many-voids": ({ count = 0 }) =>
    `Parts of the SPF record point to names without records: ${counted(count, "time", "times")}; the maximum is two.`,
  "spf-void-lookup": () => "This part of the SPF record points to a name without records.",
  "spf-too-many-mx": () => "This part of the SPF record points to more than ten mail hosts.",
  "spf-include-broken": () =>
    "The SPF record includes another record that is missing or wrong. That makes the whole record void.",
  "spf-include-passes-all": () =>
    "The SPF record includes another record that lets everybody send mail.",
  "spf-redirect-broken": () => "The SPF record redirects to a record that is missing or wrong.",
  "spf-loop": () => "The SPF record leads back to itself.",
  "spf-part-unknown": () =>
    "A part of the SPF record could not be evaluated, because DNS did not answer or there are too many records.",
  "spf-fail-before-dmarc": () =>
    "The SPF record ends in -all. Some receivers then refuse mail before they check DKIM and DMARC.",
});
