import type { InsertFindingTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { doubts } from "../vocabulary/doubts.ts";
import { aboutInsert } from "./about-insert.ts";

/** English sentences for what a check of an insert finds. */
export const insertFindings: InsertFindingTexts = deepFreeze({
  "version-missing": () => "The insert has no version number.",
  "date-missing": () => "The insert does not say when it was last changed.",
  "date-in-future": () => "The date of the last change lies in the future.",
  "review-overdue": () =>
    "The insert was last reviewed too long ago: the agreed term for a review has passed.",
  "review-term-missing": () => "It does not say after how many months the insert is reviewed.",
  "review-term-long": () =>
    "The insert is reviewed less than once a year. The covenant asks for every year.",
  "processor-number-missing": () => "The KvK number of the supplier is missing.",
  "processor-address-missing": () =>
    "It does not say where the supplier is established: no address and no seat.",
  ...doubts,
  "number-implausible": (finding) =>
    `${aboutInsert(finding)}This is so little or so much that it may be a mistake.`,
  "officer-is-contact": () =>
    "The data protection officer is the same as the contact. The officer supervises. Is the officer meant to answer the questions as well?",
  "seat-at-odds": () => "The seat is in another country than the address of the supplier.",
  "audience-missing": () =>
    "It does not say for which education the product is, or who works with it.",
  "pupil-words-missing": () =>
    "There are words for parents only. A pupil now reads a text that is not for pupils. Add one for pupils.",
  "objection-days-zero": () => "The board has no time to object: the number of days is zero.",
  "covenant-at-odds": () =>
    "The title names another version of the covenant than that of the model agreement.",
  "role-contradicted": () =>
    "The supplier is the processor in this service, but it says why it is not.",
  "deviation-not-needed": (finding) =>
    `${aboutInsert(finding)}This purpose is in the covenant’s list. Still it says why it deviates.`,
  "subject-without-data": () => "The insert has no data about this group of people.",
  "ground-not-needed": () =>
    "This names an exception for special categories of personal data. These data are not special.",
  "period-zero": () => "The term is zero. Then the data are erased at once. Is that right?",
  "law-not-in-force": () => "The source of this term is not in force.",
  "transfer-not-needed": () =>
    "It says what makes a transfer outside the EEA possible. All countries named are in the EEA.",
  "dpa-contradicted": () =>
    "It says that there is no agreement with this sub-processor. Still it says where it is or when it was read.",
  "recipient-is-subprocessor": () =>
    "This recipient is the supplier or a sub-processor as well. A recipient is somebody else.",
  "notice-days-zero": () =>
    "A change is not told beforehand: the number of days is zero. Then the board cannot object.",
  "objection-after-change": () =>
    "The board has more time to object than there is between the notice of a change and the change.",
  "contact-missing": () => "It does not say who answers questions.",
  "notice-days-unknown": () => "It does not say how many days before a change the board is told.",
  "section-elsewhere": () => "This section is not in its place in annex 1.",
  "model-unknown": () => "It does not say which version of the model agreement it belongs to.",
  "model-after-date": () =>
    "The insert was last changed before this version of the model agreement existed.",
  "stale-model": () =>
    "The insert belongs to an older version of the model agreement. Agreements that were made stay valid; a renewal takes the new one.",
  "stale-term": () => "This says ‘bewerker’. Since the GDPR, the Dutch word is ‘verwerker’.",
  "stale-covenant-title": () => "The title of the covenant is that of 2015 or 2016.",
  "stale-scheme-link": () => "The link to the certification scheme leads to a lapsed edition.",
  "stale-certificate-edition": () =>
    "Certificates on this edition of the standard are no longer valid.",
  "certificate-expired": () => "The certificate has expired.",
  "certificate-dates-odd": () =>
    "The dates or the edition of this certificate cannot be right, e.g. because it starts in the future or ends before it starts.",
  "certificate-unverifiable": () =>
    "The certificate has no number and no address, so it cannot be checked.",
  "breach-clock-late": () =>
    "The term for telling of a breach only starts when it is established. The law counts from awareness.",
  "breach-hours-long": () => "The agreed number of hours is long for a notice without undue delay.",
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
    `${aboutInsert(finding)}This purpose is not in the covenant’s list. It does not say why it deviates.`,
  "family-unknown": () =>
    "It is not known which kind of product this is. So the purposes were not held against the list.",
  "automation-unstated": () =>
    "The product seems to make profiles or to answer by itself. The insert does not say whether it decides on people by itself.",
  "automation-unexplained": () =>
    "The product makes profiles or decides by itself. It does not say how, and what that means for somebody.",
  "automation-contradicted": () =>
    "There are profiles among the data, but the insert says that no profiles are made.",
  "research-contradicted": (finding) =>
    `${aboutInsert(finding)}The purposes do not fit what the insert says on research.`,
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
  "trigger-without-words": (finding) =>
    `${aboutInsert(finding)}The term is counted from something that there are no words for. Give the row words of its own.`,
  "period-implausible": (finding) =>
    `${aboutInsert(finding)}This term is so long that it may be a mistake.`,
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
  "basis-checked-too-early": (finding) =>
    `${aboutInsert(finding)}What makes the transfer possible was checked on a day when it did not exist yet.`,
  "checked-in-future": (finding) =>
    `${aboutInsert(finding)}The day on which this was checked is still to come.`,
  "dpf-check-old": (finding) =>
    `${aboutInsert(finding)}That the recipient is under the Data Privacy Framework was checked more than a year ago. A company renews that each year.`,
  "scc-module-unfit": (finding) =>
    `${aboutInsert(finding)}The module of the standard contractual clauses does not fit who sends and who receives the data. For a sub-processor it is module 3.`,
  "subprocessors-unknown": () =>
    "It is not known which sub-processors there are. If there are none, say so.",
  "entry-repeated": () => "This is in the insert twice.",
  "subprocessor-repeated": () => "This sub-processor is in the list twice.",
  "subprocessor-is-processor": () => "The supplier is in the list as its own sub-processor.",
  "subprocessor-country-missing": () =>
    "It does not say in which country this sub-processor handles the data.",
  "subprocessor-data-missing": () => "It does not say which data this sub-processor gets.",
  "subprocessor-data-undeclared": (finding) =>
    `${aboutInsert(finding)}This sub-processor gets data that are not in the insert.`,
  "subprocessor-access-unknown": (finding) =>
    `${aboutInsert(finding)}This sub-processor is established outside the EEA. It does not say whether it can reach the data from there.`,
  "subprocessor-unencrypted": () =>
    "At this sub-processor data are not encrypted in transit or at rest.",
  "dpa-not-verified": () =>
    "It was not checked whether there is an agreement with this sub-processor.",
  "dpa-missing": () => "There is no agreement with this sub-processor.",
  "dpa-not-seen": () =>
    "There is said to be an agreement with this sub-processor. It does not say where it is or when it was read.",
  "dpa-read-long-ago": () =>
    "The agreement with this sub-processor was last read more than two years ago.",
  "recipient-data-missing": () => "It does not say which data this recipient gets.",
  "recipient-data-undeclared": (finding) =>
    `${aboutInsert(finding)}This recipient gets data that are not in the insert.`,
});
