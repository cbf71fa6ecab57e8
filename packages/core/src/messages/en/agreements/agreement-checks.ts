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
    "board-representative": "Who represents the board",
    "supplier-number": "The KvK number of the supplier",
    "supplier-address": "The address of the supplier",
    "supplier-representative": "Who represents the supplier",
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
    end: "The end",
    audit: "Audits",
  },
  findings: {
    "breach-clock-starts-late": ({ basis }) =>
      `The term for telling of a breach runs only from establishing it. The law asks for notice without undue delay once the supplier is aware of it (${legalReference(basis.ref)}).`,
    "breach-hours-long": ({ hours, basis }) =>
      `${counted(hours, "hour", "hours")} is long for a notice without undue delay (${legalReference(basis.ref)}).`,
    "breach-hours-missing": () => "No number of hours was agreed on to tell of a breach.",
    "notice-days-missing": () =>
      "It was not agreed on how many days beforehand a new sub-processor is announced.",
    "notice-days-zero": () =>
      "A new sub-processor is not announced beforehand: the number of days is zero. Then the board cannot object.",
    "audit-never": () => "By this number the board may never have an audit done.",
    "drawn-up-in-future": () => "The day on which the agreement was drawn up is still to come.",
    "signed-before-drawn-up": () => "This step was taken before the agreement was drawn up.",
    ...doubts,
    "entry-repeated": () => "This is in the agreement twice.",
    "parties-same": () => "Board and supplier seem to be the same. An agreement has two parties.",
    "signatory-same": () => "The same person signs for the board and for the supplier.",
    "officer-signs": ({ basis }) =>
      `Who supervises privacy assesses the agreement and does not sign it (${legalReference(basis.ref)}).`,
    "signed-without-mandate": () =>
      "This person is not among those who may sign or assess for the party.",
    "term-notice-zero": () => "The notice period is zero. Then the agreement can stop today.",
    "term-notice-long": () =>
      "The notice period is longer than the term or the renewal. Then nobody can give notice in time.",
    "starts-before-drawn-up": () => "The agreement starts before it was drawn up.",
    "date-in-future": () => "This day is still to come.",
    "date-before-law": () => "This day is before 25 May 2018. The GDPR did not apply yet.",
    "model-after-date": () =>
      "The agreement was drawn up before this version of the model existed.",
    "clauses-missing": () => "The agreement has no clauses.",
    "clause-empty": () => "This clause does not say what was agreed.",
    "annexes-missing": () =>
      "There are no annexes. Then it does not say which data the supplier uses, and what for.",
    "measures-missing": () => "The annex on security names no measures.",
    "objection-excluded": () =>
      "The board may not object to a new sub-processor. A general authorisation asks for that.",
    "number-implausible": () => "This number is so small or so large that it may be a mistake.",
    "destruction-late": () =>
      "The data are only gone more than a year after the end. That is long.",
    "hand-over-none": () => "After the end, the board does not get a day to take its data along.",
    "retention-after-destruction": () =>
      "By the insert, these data are kept after the end for longer than the agreement allows.",
    "export-after-gone": () =>
      "The data could be taken along for longer than this provider still has them.",
    "deviation-without-difference": () =>
      "What was agreed is the same as what the model says. Then there is no deviation.",
    "status-at-odds": () =>
      "The state of the agreement does not fit its dates or what was recorded.",
    "ending-at-odds": () => "The days or confirmations of the end do not fit each other.",
    "term-implausible": () =>
      "The term or the renewal is so short or so long that it may be a mistake.",
    "sub-processor-repeated": () => "This sub-processor is in the list twice.",
    "sub-processor-transfer-open": () =>
      "At this sub-processor data go to a country outside the EEA. What makes that possible is missing or does not fit.",
    "sub-processor-agreement-old": () =>
      "The agreement with this sub-processor was last read more than two years ago.",
    "destruction-days-missing": () =>
      "It was not agreed on in how many days after the end all is deleted.",
    "hand-over-after-destruction": () =>
      "The board could take its data along for longer than the data is there.",
    "destruction-before-provider": ({ days, providerDays }) =>
      `The agreement gives ${counted(days, "day", "days")} to delete, but a provider under the supplier may need ${providerDays}.`,
    "destruction-overdue": () => "The day on which all had to be deleted is past.",
    "term-ended": () => "The term is over and the agreement does not renew itself.",
    "deviation-without-motivation": ({ basis }) =>
      `This deviation from the model comes without a reason (${legalReference(basis.ref)}).`,
    "deviation-not-agreed": () => "It is not recorded that both parties agreed to this deviation.",
    "signature-on-other-text": () => "This signature is on another text than the present one.",
    "signed-before-assessed": () =>
      "The board signed, and it is not recorded that this text was judged first.",
    "status-without-signatures": () =>
      "The agreement passes for signed, but not both parties have signed this text.",
    "model-superseded": () =>
      "There is a later model. A new or renewed agreement follows the latest; an older one holds until it ends.",
    "model-for-participants": () =>
      "This model is for suppliers that joined the covenant. For others there is the general agreement.",
    "covenant-superseded": () => "The document names an old version of the covenant.",
    "stale-vocabulary": () =>
      "Here is a word from before the GDPR. A bewerker is now called verwerker.",
    "scheme-lapsed": ({ basis }) =>
      `The version of the certification scheme that is named has lapsed (now: ${legalReference(basis.ref)}).`,
    "certificate-edition-superseded": ({ basis }) =>
      `The edition of this certificate no longer counts (${legalReference(basis.ref)}).`,
    "certificate-in-doubt": () =>
      "This certificate was withdrawn or suspended, begins later, or is valid for too long to be right.",
    "certificate-expired": () => "This certificate has expired.",
    "certificate-unverifiable": () =>
      "This certificate comes without a number and an address, so it cannot be looked up.",
    "sub-processors-outside-insert": () =>
      "There are sub-processors outside the privacy insert, and that is not recorded as a deviation.",
    "sub-processor-agreement-open": () =>
      "It is not settled that there is an agreement with this sub-processor.",
    "optional-service-undecided": () => "The board has not said yet whether it wants this service.",
    "insert-of-other-supplier": () =>
      "This privacy insert is of another supplier than the agreement.",
    "agreement-not-required": ({ basis }) =>
      `The supplier is nowhere a processor here. Then no processing agreement is needed (${legalReference(basis.ref)}).`,
    "roles-mixed": () =>
      "For this service the supplier is no processor. The agreement is not about it.",
  },
  refusals: {
    "not-in-this-state": "This cannot be done as the agreement stands now.",
    "before-previous-event": "This moment lies before the previous event.",
    "other-text": "The fingerprint is of another text than the present one.",
    "not-authorised": "This person is not authorised for it.",
    "board-judges": "The board judges, not the supplier.",
    "already-signed": "This party has signed this text already.",
    "nothing-amended": "The annexes have stayed the same.",
    "hand-over-day-missing": "It does not say until when the data can be taken along.",
    "destruction-before-end":
      "The data would be deleted before the agreement or the handing over is done.",
    "destroyed-before-end": "The deletion lies before the end of the agreement.",
    "sub-processor-unconfirmed": "This sub-processor has not confirmed the deletion yet.",
    "not-yet-ended": "The last day is still to come.",
    "in-the-future": "This day is still to come.",
  },
});
