import type { InsertFindingTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { aboutInsert } from "./about-insert.ts";

/** English sentences for what a check of an insert finds. */
export const insertFindings: InsertFindingTexts = deepFreeze({
  "version-missing": () => "The insert has no version number.",
  "date-missing": () => "The insert does not say when it was last changed.",
  "date-in-future": () => "The date of the last change lies in the future.",
  "review-overdue": () =>
    "The insert was last looked at too long ago: the agreed term for a review has passed.",
  "contact-missing": () => "It does not say who answers questions.",
  "notice-days-unknown": () => "It does not say how many days before a change the board is told.",
  "section-elsewhere": () => "This section is not in its place in annex 1.",
  "model-unknown": () => "It does not say which version of the model agreement it belongs to.",
  "stale-model": () =>
    "The insert belongs to an older version of the model agreement. Agreements that were made stay valid; a renewal takes the new one.",
  "stale-term": () => "This says ‘bewerker’. Since the GDPR, the Dutch word is ‘verwerker’.",
  "stale-covenant-title": () => "The title of the covenant is that of 2015 or 2016.",
  "stale-scheme-link": () => "The link to the certification scheme leads to a lapsed edition.",
  "stale-certificate-edition": () =>
    "Certificates on this edition of the standard are no longer valid.",
  "certificate-expired": () => "The certificate has expired.",
  "certificate-unverifiable": () =>
    "The certificate has no number and no address, so it cannot be checked.",
  "breach-clock-late": () =>
    "The term for telling of a breach only starts when it is established. The law counts from awareness.",
  "service-missing": () => "The insert has no services.",
  "no-agreement-needed": () =>
    "The supplier is the controller of all services. Then no processing agreement is needed.",
  "mixed-role": () =>
    "The supplier does not have the same role in every service. The processing agreement is only on those in which it is a processor.",
  "joint-arrangement-needed": () =>
    "School and supplier are joint controllers of this service. That asks for an arrangement between them.",
  "role-unexplained": () => "The supplier is no processor in this service. It does not say why.",
  "order-unknown": () => "It is not known yet whether the board orders this service.",
  "order-unknown-at-signing": () =>
    "At signing it must be known whether the board orders this service.",
  "purpose-missing": () => "It does not say what the data are used for.",
  "purpose-outside-list": (finding) =>
    `${aboutInsert(finding)}This purpose is not in the covenant’s list for this kind of product. It does not say why it deviates.`,
  "family-unknown": () =>
    "It is not known which kind of product this is. So the purposes were not held against the list.",
  "subjects-missing": () => "It does not say whom the data are about.",
  "subject-undeclared": (finding) =>
    `${aboutInsert(finding)}This group of people is not among the data subjects.`,
  "data-missing": () => "It does not say which personal data there are.",
  "bsn-without-law": () => "The BSN may only be used where a law allows it. It does not say which.",
  "criminal-without-law": () =>
    "Criminal data may only be used where a law allows it. It does not say which.",
  "special-unexplained": (finding) =>
    `${aboutInsert(finding)}These are special categories of personal data. It does not say which exactly, and what for.`,
  "special-without-ground": (finding) =>
    `${aboutInsert(finding)}For this special category it does not say which exception of the law applies.`,
  "other-unexplained": () => "It does not say which the ‘other data’ are.",
  "retention-missing": (finding) =>
    `${aboutInsert(finding)}It does not say how long these data are kept.`,
  "retention-by-criteria": (finding) =>
    `${aboutInsert(finding)}There is no term, only how it is decided. So nothing can be erased automatically.`,
  "retention-collides": (finding) =>
    `${aboutInsert(finding)}Another row has another term for the same data.`,
  "location-missing": () => "It does not say where the data are stored.",
  "transfer-without-basis": (finding) =>
    `${aboutInsert(finding)}This country is outside the EEA. It does not say what makes the transfer possible.`,
  "transfer-basis-unnamed": (finding) =>
    `${aboutInsert(finding)}There is an adequacy decision for this country. It does not say so.`,
  "adequacy-not-in-force": (finding) =>
    `${aboutInsert(finding)}On this day no adequacy decision is in force for this transfer.`,
  "adequacy-partial": (finding) =>
    `${aboutInsert(finding)}The adequacy decision for this country does not cover every recipient.`,
  "dpf-unchecked": (finding) =>
    `${aboutInsert(finding)}It does not say when it was checked that the recipient is under the Data Privacy Framework.`,
  "transfer-not-assessed": (finding) =>
    `${aboutInsert(finding)}It does not say when the risks of this transfer were assessed.`,
  "derogation-for-service": (finding) =>
    `${aboutInsert(finding)}An exception for a single case does not fit a service that runs all year.`,
  "subprocessor-country-missing": () =>
    "It does not say in which country this sub-processor handles the data.",
  "subprocessor-data-missing": () => "It does not say which data this sub-processor gets.",
  "subprocessor-data-undeclared": (finding) =>
    `${aboutInsert(finding)}This sub-processor gets data that are not in the insert.`,
  "subprocessor-access-unknown": (finding) =>
    `${aboutInsert(finding)}This sub-processor is established outside the EEA. It does not say whether it can reach the data from there.`,
  "dpa-not-verified": () =>
    "It was not checked whether there is an agreement with this sub-processor.",
  "dpa-missing": () => "There is no agreement with this sub-processor.",
});
