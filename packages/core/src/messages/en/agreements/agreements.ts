import type { AgreementTexts } from "../../../agreements/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { legalReference } from "../vocabulary/legal-reference.ts";
import { agreementChanges } from "./agreement-changes.ts";
import { agreementChecks } from "./agreement-checks.ts";
import { agreementDocument } from "./agreement-document.ts";
import { agreementProvisions } from "./agreement-provisions.ts";
import { agreementTerms } from "./agreement-terms.ts";

/** English words for processing agreements. */
export const agreements: AgreementTexts = deepFreeze({
  language: "en",
  document: agreementDocument,
  terms: agreementTerms,
  provisions: agreementProvisions,
  ...agreementChecks,
  ...agreementChanges,
  clauses: {
    definitions: "Terms",
    subject: "Subject and instruction",
    roles: "Roles",
    covenant: "Covenant",
    use: "Use of personal data",
    confidentiality: "Confidentiality",
    "security-control": "Security and control",
    breach: "Breaches",
    "data-subject-rights": "Rights of data subjects",
    "sub-processors": "Sub-processors",
    transfers: "Transfers outside the EEA",
    "retention-destruction": "Retention and deletion",
    liability: "Liability",
    "conflict-change": "Conflict and change",
    "term-termination": "Term and end",
    "scope-declaration": "Declaration of the supplier",
    "standard-clauses": "Standard clauses",
    "third-country": "Third countries",
    health: "Health information in the United States",
  },
  models: {
    "model-4.0": "Model Verwerkersovereenkomst 4.0",
    "general-4.0": "Algemene Verwerkersovereenkomst onderwijs 4.0",
    "model-3.0": "Model Verwerkersovereenkomst 3.0",
    "model-2.0": "Model Bewerkersovereenkomst 2.0",
    "scc-2021-915": "Standard clauses EU 2021/915",
    "scc-2021-914": "Standard clauses EU 2021/914",
    "hipaa-baa": "Business associate agreement (HIPAA)",
    own: "Agreement drafted by the parties",
  },
  statuses: {
    draft: "Draft",
    offered: "Offered",
    "in-assessment": "Being assessed",
    "changes-requested": "Changes requested",
    rejected: "Rejected",
    assessed: "Approved",
    signed: "Signed",
    active: "Running",
    amended: "Amended, awaiting acceptance",
    renewed: "Replaced by a new one",
    expiring: "Notice given",
    ended: "Ended",
    "data-destroyed": "Data deleted",
    closed: "Closed",
  },
  timeline: {
    calendar: (agreementId) => `Processing agreement ${agreementId}`,
    entries: {
      "insert-review-due": (about) => `Review the privacy insert: ${about}`,
      "notice-deadline": () => "Last day to give notice",
      renews: () => "Processing agreement is renewed",
      "term-ends": () => "Last day of the processing agreement",
      "certificate-ends": (about) => `Certificate expires: ${about}`,
      "edition-lapses": (about) => `Edition of certificate lapses: ${about}`,
      "surveillance-due": (about) => `Surveillance audit: ${about}`,
      "hand-over-ends": () => "Last day to export data",
      "destruction-due": () => "All data must be deleted",
      "provider-gone": (about) => `Data at ${about} has been erased too`,
    },
    description: ({ agreementId, board, supplier, basis }) =>
      `${agreementId}: ${board} and ${supplier}\nBasis: ${legalReference(basis.ref)}`,
  },
});
