import type { AgreementTexts } from "../../../agreements/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { counted } from "../counted.ts";
import { doubts } from "../vocabulary/doubts.ts";
import { legalReference } from "../vocabulary/legal-reference.ts";

/** English sentences for what a check of an agreement finds. */
export const agreementChecks: Pick<
  AgreementTexts,
  "facts" | "checklists" | "itemStatuses" | "topics" | "findings" | "refusals"
> = deepFreeze({
  facts: {
    "board-legal-form": "The legal form of the board",
    "board-number": "The number of the board (BRIN, RIO or KvK)",
    "board-address": "The address of the board",
    "board-representative": "The representative of the board",
    "supplier-number": "The KvK number of the supplier",
    "supplier-address": "The address of the supplier",
    "supplier-representative": "The representative of the supplier",
    "underlying-agreement": "The underlying agreement",
    duration: "The duration",
    nature: "The nature of the processing",
    purposes: "The purposes",
    "data-types": "The kinds of personal data",
    "data-subjects": "The categories of data subjects",
    "retention-terms": "A retention period for each kind of data",
    locations: "The place of processing",
    "sub-processor-list": "The list of sub-processors",
    "privacy-insert": "The privacy insert",
    "insert-contact": "A contact in the privacy insert",
    "insert-version": "Version and date of the privacy insert",
    "security-annex": "The annex on security",
    "measures-described": "The security measures",
    classification: "The classification (availability, integrity, confidentiality)",
    "scheme-version": "The version of the certification scheme",
    "incident-procedure": "The procedure for incidents",
    "incident-contact": "The contact for incidents",
    "notice-days": "The number of days by which a new sub-processor is announced",
    "deviations-motivated": "A reason for each deviation from the model",
    "signed-by-both": "The signatures of both parties on this text",
  },
  checklists: {
    "gdpr-28-3": "GDPR, article 28(3)",
    "model-4.0": "Model Verwerkersovereenkomst 4.0 (text not read)",
    "general-4.0": "Algemene Verwerkersovereenkomst onderwijs 4.0 (text not read)",
    "scc-2021-915": "Standard clauses EU 2021/915",
    "scc-2021-914": "Standard clauses EU 2021/914",
    "hipaa-baa": "Business associate agreement (HIPAA)",
  },
  itemStatuses: {
    present: "Present",
    partial: "Partly present",
    missing: "Missing",
    unknown: "Unknown",
  },
  topics: {
    instructions: "Instructions and purposes",
    confidentiality: "Confidentiality",
    security: "Security",
    "sub-processors": "Sub-processors",
    rights: "Rights of data subjects",
    breach: "Breaches",
    end: "End of the agreement",
    audit: "Audits",
  },
  findings: {
    "breach-clock-starts-late": ({ basis }) =>
      `The deadline for notice of a breach starts only when the breach is established. The law requires notice without undue delay once the supplier is aware of it (${legalReference(basis.ref)}).`,
    "breach-hours-long": ({ hours, basis }) =>
      `${counted(hours, "hour", "hours")} is long for a notice without undue delay (${legalReference(basis.ref)}).`,
    "breach-hours-missing": () => "No number of hours was agreed for notice of a breach.",
    "notice-days-missing": () => "No number of days was agreed for announcing a new sub-processor.",
    "notice-days-zero": () =>
      "A new sub-processor is not announced in advance: the number of days is zero. The board then cannot object.",
    "audit-never": () => "With this number, the board may never have an audit done.",
    "drawn-up-in-future": () => "The date of the agreement is in the future.",
    "signed-before-drawn-up": () => "This step was taken before the agreement was drawn up.",
    ...doubts,
    "entry-repeated": () => "This is in the agreement twice.",
    "parties-same": () => "Board and supplier seem to be the same. An agreement has two parties.",
    "signatory-same": () => "The same person signs for the board and for the supplier.",
    "officer-signs": ({ basis }) =>
      `The person who supervises privacy assesses the agreement and does not sign it (${legalReference(basis.ref)}).`,
    "signed-without-mandate": () =>
      "This person is not among those who may sign or assess for the party.",
    "term-notice-zero": () => "The notice period is zero. The agreement can then end today.",
    "term-notice-long": () =>
      "The notice period is longer than the term or the renewal. Nobody can then give notice in time.",
    "starts-before-drawn-up": () => "The agreement starts before it was drawn up.",
    "date-in-future": () => "This day is in the future.",
    "date-before-law": () => "This day is before 25 May 2018. The GDPR did not apply yet.",
    "model-after-date": () =>
      "The agreement was drawn up before this version of the model existed.",
    "clauses-missing": () => "The agreement has no clauses.",
    "clause-empty": () => "This clause does not say what was agreed.",
    "annexes-missing": () =>
      "There are no annexes. The agreement then does not state which data the supplier uses, and for which purposes.",
    "measures-missing": () => "The annex on security names no measures.",
    "objection-excluded": () =>
      "The board may not object to a new sub-processor. A general authorisation requires that right.",
    "number-implausible": () => "This number is so small or so large that it may be a mistake.",
    "destruction-late": () => "The data is deleted more than a year after the end. That is long.",
    "hand-over-none": () => "The board has no time to export its data after the end.",
    "retention-after-destruction": () =>
      "According to the insert, these data are kept after the end for longer than the agreement allows.",
    "export-after-gone": () =>
      "The agreement allows export of the data for longer than this provider keeps it.",
    "deviation-without-difference": () =>
      "The agreed text is the same as the model. There is no deviation.",
    "status-at-odds": () =>
      "The state of the agreement contradicts its dates or the recorded events.",
    "ending-at-odds": () => "The dates or confirmations of the end contradict each other.",
    "term-implausible": () =>
      "The term or the renewal is so short or so long that it may be a mistake.",
    "sub-processor-repeated": () => "This sub-processor is in the list twice.",
    "sub-processor-transfer-open": () =>
      "This sub-processor transfers data to a country outside the EEA. The basis for the transfer is missing or does not fit.",
    "sub-processor-agreement-old": () =>
      "The agreement with this sub-processor was last read more than two years ago.",
    "destruction-days-missing": () =>
      "No number of days was agreed for deleting all data after the end.",
    "hand-over-after-destruction": () =>
      "The board may export its data for longer than the data exists.",
    "destruction-before-provider": ({ days, providerDays }) =>
      `The agreement gives ${counted(days, "day", "days")} to delete, but a provider under the supplier may need ${providerDays}.`,
    "destruction-overdue": () => "The deadline for deleting all data has passed.",
    "term-ended": () => "The term is over and the agreement does not renew itself.",
    "deviation-without-motivation": ({ basis }) =>
      `This deviation from the model has no reason (${legalReference(basis.ref)}).`,
    "deviation-not-agreed": () => "It is not recorded that both parties agreed to this deviation.",
    "signature-on-other-text": () => "This signature is for a different text.",
    "signed-before-assessed": () =>
      "The board signed, but there is no record that this text was assessed first.",
    "status-without-signatures": () =>
      "The agreement is marked as signed, but not both parties have signed this text.",
    "model-superseded": () =>
      "There is a later model. A new or renewed agreement follows the latest model; an older agreement stays valid until it ends.",
    "model-for-participants": () =>
      "This model is for suppliers that joined the covenant. Other suppliers use the general agreement.",
    "covenant-superseded": () => "The document names an old version of the covenant.",
    "stale-vocabulary": () =>
      "This text uses a term from before the GDPR: a bewerker is now called verwerker.",
    "scheme-lapsed": ({ basis }) =>
      `The named version of the certification scheme has lapsed (current: ${legalReference(basis.ref)}).`,
    "certificate-edition-superseded": ({ basis }) =>
      `The edition of this certificate is no longer valid (${legalReference(basis.ref)}).`,
    "certificate-in-doubt": () =>
      "This certificate was withdrawn or suspended, begins later, or is valid for too long to be right.",
    "certificate-expired": () => "This certificate has expired.",
    "certificate-unverifiable": () =>
      "This certificate has no number and no web address, so it cannot be verified.",
    "sub-processors-outside-insert": () =>
      "There are sub-processors outside the privacy insert, and that is not recorded as a deviation.",
    "sub-processor-agreement-open": () =>
      "It is not confirmed that there is an agreement with this sub-processor.",
    "optional-service-undecided": () => "The board has not said yet whether it wants this service.",
    "insert-of-other-supplier": () =>
      "This privacy insert belongs to a different supplier than the agreement.",
    "agreement-not-required": ({ basis }) =>
      `The supplier is not a processor for any of these services. A processing agreement is then not needed (${legalReference(basis.ref)}).`,
    "roles-mixed": () =>
      "The supplier is not a processor for this service. The agreement does not cover it.",
  },
  refusals: {
    "not-in-this-state": "This is not possible in the present state of the agreement.",
    "before-previous-event": "This time is before the previous event.",
    "other-text": "The checksum belongs to a different text.",
    "not-authorised": "This person is not authorised to do this.",
    "board-judges": "The board assesses the agreement, not the supplier.",
    "already-signed": "This party has signed this text already.",
    "nothing-amended": "The annexes have not changed.",
    "hand-over-day-missing": "The last day to export the data is missing.",
    "destruction-before-end":
      "The data would be deleted before the agreement ends or the hand-over is complete.",
    "destroyed-before-end": "The deletion was before the end of the agreement.",
    "sub-processor-unconfirmed": "This sub-processor has not confirmed the deletion yet.",
    "not-yet-ended": "The last day is in the future.",
    "in-the-future": "This day is in the future.",
  },
});
