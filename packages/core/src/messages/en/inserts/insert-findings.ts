import type { InsertFindingTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { doubts } from "../vocabulary/doubts.ts";
import { aboutInsert } from "./about-insert.ts";

/** English texts of findings of an insert. */
export const insertFindings: InsertFindingTexts = deepFreeze({
  "version-missing": () => "The insert has no version number.",
  "date-missing": () => "The insert does not say when it was last changed.",
  "date-in-future": () => "The date of the last change is in the future.",
  "review-overdue": () =>
    "The insert was last reviewed too long ago: the agreed term for a review has passed.",
  "review-term-missing": () => "The insert does not state after how many months it is reviewed.",
  "review-term-long": () =>
    "The insert is reviewed less than once a year. The covenant requires a review every year.",
  "processor-number-missing": () => "The KvK number of the supplier is missing.",
  "processor-address-missing": () =>
    "The insert does not state where the supplier is established: it has no address and no seat.",
  ...doubts,
  "number-implausible": (finding) =>
    `${aboutInsert(finding)}This number is so small or so large that it may be a mistake.`,
  "officer-is-contact": () =>
    "The data protection officer is the same as the contact. The officer supervises. Is the officer meant to answer the questions as well?",
  "seat-at-odds": () => "The seat is in another country than the address of the supplier.",
  "audience-missing": () =>
    "The insert does not state the type of education or the users of the product.",
  "pupil-words-missing": () =>
    "There is a text for parents only. A pupil now reads a text that is not for pupils. Add a text for pupils.",
  "objection-days-zero": () => "The board has no time to object: the number of days is zero.",
  "covenant-at-odds": () =>
    "The title names another version of the covenant than that of the model agreement.",
  "role-contradicted": () =>
    "The supplier is the processor in this service, but the insert explains why it is not.",
  "deviation-not-needed": (finding) =>
    `${aboutInsert(finding)}This purpose is in the covenant’s list. The insert still gives a reason for a deviation.`,
  "subject-without-data": () => "The insert has no data about this group of people.",
  "ground-not-needed": () =>
    "The insert names an exception for special categories of personal data, but these data are not special.",
  "period-zero": () =>
    "The retention period is zero, so the data are erased at once. Is that right?",
  "law-not-in-force": () => "The source of this retention period is not in force.",
  "transfer-not-needed": () =>
    "The insert names a basis for a transfer outside the EEA, but all countries named are in the EEA.",
  "dpa-contradicted": () =>
    "The insert says that there is no agreement with this sub-processor, but also where it is or when it was read.",
  "recipient-is-subprocessor": () =>
    "This recipient is the supplier or a sub-processor as well. A recipient must be another organisation.",
  "notice-days-zero": () =>
    "Changes are not announced in advance: the number of days is zero. The board then cannot object.",
  "objection-after-change": () =>
    "The time to object is longer than the time between the notice of a change and the change.",
  "contact-missing": () => "The insert does not state who answers questions.",
  "notice-days-unknown": () =>
    "The insert does not state how many days before a change the board is told.",
  "section-elsewhere": () => "This section is not in its place in annex 1.",
  "model-unknown": () =>
    "The insert does not state to which version of the model agreement it belongs.",
  "model-after-date": () =>
    "The insert was last changed before this version of the model agreement existed.",
  "stale-model": () =>
    "The insert belongs to an older version of the model agreement. Existing agreements stay valid; a renewal uses the new version.",
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
    "The deadline for notice of a breach starts only when the breach is established. The law counts from awareness.",
  "breach-hours-long": () => "The agreed number of hours is long for a notice without undue delay.",
  "service-missing": () => "The insert has no services.",
  "no-agreement-needed": () =>
    "The supplier is the controller of all services. A processing agreement is then not needed.",
  "mixed-role": () =>
    "The supplier does not have the same role in every service. The processing agreement covers only the services in which it is a processor.",
  "joint-arrangement-needed": () =>
    "School and supplier are joint controllers of this service. That requires an arrangement between them.",
  "role-unexplained": () =>
    "The supplier is not a processor in this service. The insert does not explain why.",
  "order-unknown": () => "It is not known yet whether the board orders this service.",
  "order-unknown-at-signing": () =>
    "Before signing, it must be known whether the board orders this service.",
  "purpose-missing": () => "The insert does not state the purposes of the data.",
  "purpose-outside-list": (finding) =>
    `${aboutInsert(finding)}This purpose is not in the covenant’s list. The insert gives no reason for the deviation.`,
  "family-unknown": () =>
    "It is not known which kind of product this is. The purposes were therefore not compared with the list.",
  "automation-unstated": () =>
    "The product seems to create profiles or to give automatic answers. The insert does not state whether it makes automated decisions about people.",
  "automation-unexplained": () =>
    "The product creates profiles or makes automated decisions. The insert does not explain how, and what that means for the people concerned.",
  "automation-contradicted": () =>
    "The data include profiles, but the insert says that no profiles are created.",
  "research-contradicted": (finding) =>
    `${aboutInsert(finding)}The purposes contradict the statements on research.`,
  "subjects-missing": () => "The insert does not state the data subjects.",
  "subject-undeclared": (finding) =>
    `${aboutInsert(finding)}This group of people is not among the data subjects.`,
  "data-missing": () => "The insert does not state which personal data are processed.",
  "bsn-without-law": () =>
    "The BSN may only be used where a law allows it. The insert does not name that law.",
  "criminal-without-law": () =>
    "Criminal data may only be used where a law allows it. The insert does not name that law.",
  "special-unexplained": (finding) =>
    `${aboutInsert(finding)}These are special categories of personal data. The insert does not state exactly which, and for which purpose.`,
  "special-without-ground": (finding) =>
    `${aboutInsert(finding)}The insert does not state which exception of the law applies to this special category.`,
  "other-unexplained": () => "The insert does not describe the ‘other data’.",
  "retention-missing": (finding) =>
    `${aboutInsert(finding)}The insert does not state how long these data are kept.`,
  "retention-by-criteria": (finding) =>
    `${aboutInsert(finding)}There are only criteria and no retention period. The data cannot be erased automatically.`,
  "retention-collides": (finding) =>
    `${aboutInsert(finding)}Another row has a different retention period for the same data.`,
  "trigger-without-words": (finding) =>
    `${aboutInsert(finding)}There is no text for the start of this retention period. Add a text to the row.`,
  "period-implausible": (finding) =>
    `${aboutInsert(finding)}This retention period is so long that it may be a mistake.`,
  "location-missing": () => "The insert does not state where the data are stored.",
  "transfer-without-basis": (finding) =>
    `${aboutInsert(finding)}This country is outside the EEA. The insert names no basis for the transfer.`,
  "transfer-basis-unnamed": (finding) =>
    `${aboutInsert(finding)}There is an adequacy decision for this country. The insert does not name it.`,
  "adequacy-not-in-force": (finding) =>
    `${aboutInsert(finding)}On this day no adequacy decision is in force for this transfer.`,
  "adequacy-partial": (finding) =>
    `${aboutInsert(finding)}The adequacy decision for this country does not cover every recipient.`,
  "dpf-unchecked": (finding) =>
    `${aboutInsert(finding)}The insert does not state when the participation of the recipient in the Data Privacy Framework was checked.`,
  "transfer-not-assessed": (finding) =>
    `${aboutInsert(finding)}The insert does not state when the risks of this transfer were assessed.`,
  "derogation-for-service": (finding) =>
    `${aboutInsert(finding)}An exception for a single case does not fit a service that runs all year.`,
  "basis-checked-too-early": (finding) =>
    `${aboutInsert(finding)}The basis for the transfer was checked on a day when it did not exist yet.`,
  "checked-in-future": (finding) =>
    `${aboutInsert(finding)}The date of this check is in the future.`,
  "dpf-check-old": (finding) =>
    `${aboutInsert(finding)}The participation of the recipient in the Data Privacy Framework was checked more than a year ago. Companies renew it every year.`,
  "scc-module-unfit": (finding) =>
    `${aboutInsert(finding)}The module of the standard contractual clauses does not fit the sender and the recipient of the data. For a sub-processor, use module 3.`,
  "subprocessors-unknown": () => "The sub-processors are not known. If there are none, state that.",
  "entry-repeated": () => "This entry is in the insert twice.",
  "subprocessor-repeated": () => "This sub-processor is in the list twice.",
  "subprocessor-is-processor": () => "The supplier is in the list as its own sub-processor.",
  "subprocessor-country-missing": () =>
    "The insert does not state in which country this sub-processor processes the data.",
  "subprocessor-data-missing": () =>
    "The insert does not state which data this sub-processor gets.",
  "subprocessor-data-undeclared": (finding) =>
    `${aboutInsert(finding)}This sub-processor gets data that are not in the insert.`,
  "subprocessor-access-unknown": (finding) =>
    `${aboutInsert(finding)}This sub-processor is established outside the EEA. The insert does not state whether it can access the data from there.`,
  "subprocessor-unencrypted": () =>
    "This sub-processor does not encrypt data in transit or at rest.",
  "dpa-not-verified": () =>
    "It was not checked whether there is an agreement with this sub-processor.",
  "dpa-missing": () => "There is no agreement with this sub-processor.",
  "dpa-not-seen": () =>
    "The insert claims an agreement with this sub-processor, but does not state where it is or when it was read.",
  "dpa-read-long-ago": () =>
    "The agreement with this sub-processor was last read more than two years ago.",
  "recipient-data-missing": () => "The insert does not state which data this recipient gets.",
  "recipient-data-undeclared": (finding) =>
    `${aboutInsert(finding)}This recipient gets data that are not in the insert.`,
});
