import type { MailFindingCode, MailFindingTexts } from "../../../mail/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { counted } from "../counted.ts";

/** English sentences on SPF. */
export const spfFindings: MailFindingTexts<Extract<MailFindingCode, `spf-${string}`>> = deepFreeze({
  "spf-not-a-record": () => "This is no SPF record: it does not begin with v=spf1.",
  "spf-too-long": () => "This SPF record is too long for DNS and was not read.",
  "spf-non-ascii": () =>
    "The SPF record holds other characters than plain letters, digits and signs (ASCII).",
  "spf-bad-term": () =>
    "A part of the SPF record cannot be read. That makes the whole record void.",
  "spf-unknown-mechanism": () =>
    "The SPF record holds a word that SPF does not know. That makes the whole record void.",
  "spf-argument-not-allowed": () =>
    "In SPF nothing may follow all. That makes the whole record void.",
  "spf-domain-missing": () => "The SPF record lacks a domain. That makes the whole record void.",
  "spf-bad-address": () =>
    "The SPF record holds an address that is wrong. That makes the whole record void.",
  "spf-bad-prefix": () =>
    "The number after a slash in the SPF record is not possible. That makes the whole record void.",
  "spf-bad-domain": () =>
    "The SPF record holds a domain that is wrong. That makes the whole record void.",
  "spf-bad-macro": () =>
    "A percent sign in the SPF record is used in a wrong way. That makes the whole record void.",
  "spf-duplicate-modifier": () =>
    "redirect or exp stands more than once in the SPF record. That makes the whole record void.",
  "spf-passes-all": () => "The SPF record lets everybody send mail for this domain (+all).",
  "spf-neutral-all": () => "The SPF record says nothing about other senders (?all).",
  "spf-no-all": () => "The SPF record does not say what to do with other senders: all is missing.",
  "spf-terms-after-all": () => "What stands after all in the SPF record is never used.",
  "spf-redirect-ignored": () => "redirect is not used, since the SPF record has all as well.",
  "spf-uses-ptr": () =>
    "The SPF record uses ptr, which is slow and unreliable, and advised against.",
  "spf-uses-p-macro": () =>
    "The SPF record uses the macro p, which is slow and unreliable, and advised against.",
  "spf-long-record": () => "The SPF record is long: an answer of DNS may be cut off.",
  "spf-unknown-modifier": () => "The SPF record holds an addition that receivers skip.",
  "spf-bad-report-modifier": () =>
    "An addition for reports about SPF (ra, rp or rr) has a wrong value.",
  "spf-report-modifier-idle": () => "rp and rr do nothing without an address for reports (ra).",
  "spf-duplicate-term": () => "A part of the SPF record stands there twice.",
  "spf-wide-network": () => "The SPF record lets a very large network send mail for this domain.",
  "spf-private-network": () => "The SPF record names an address that exists inside a network only.",
  "spf-none": () =>
    "There is no SPF record. Receivers do not know which servers may send mail for this domain.",
  "spf-multiple": ({ count = 2 }) =>
    `There is more than one SPF record: ${counted(count, "record", "records")}. Together they do not count.`,
  "spf-unknown": () =>
    "DNS did not answer the question for the SPF record. Whether it is there is not known.",
  "spf-too-many-lookups": ({ count = 0 }) =>
    `The SPF record costs receivers ${counted(count, "question", "questions")} to DNS; ten is the most. Mail may be refused for it.`,
  "spf-near-lookup-limit": ({ count = 0 }) =>
    `The SPF record costs receivers ${counted(count, "question", "questions")} to DNS; ten is the most. Almost nothing can be added.`,
  "spf-too-many-voids": ({ count = 0 }) =>
    `A part of SPF points to nothing: ${counted(count, "time", "times")}; two is the most.`,
  "spf-void-lookup": () => "This part of the SPF record points to a name where nothing stands.",
  "spf-too-many-mx": () => "This part of the SPF record points to more than ten mail hosts.",
  "spf-include-broken": () =>
    "The SPF record includes another that is not there or is wrong. That makes the whole record void.",
  "spf-include-passes-all": () => "The SPF record includes another that lets everybody send mail.",
  "spf-redirect-broken": () =>
    "The SPF record redirects to a record that is not there or is wrong.",
  "spf-loop": () => "The SPF record leads back to itself.",
  "spf-part-unknown": () =>
    "It is not known what a part of the SPF record allows, since DNS did not answer or there are too many records.",
  "spf-fail-before-dmarc": () =>
    "The SPF record ends in -all. Some receivers then refuse mail before they look at DKIM and DMARC.",
});
