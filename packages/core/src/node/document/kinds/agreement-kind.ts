import {
  type AgreementFinding,
  agreementDocument,
  checkAgreement,
  diffAgreements,
  type ProcessingAgreement,
  processingAgreement,
} from "../../../agreements/index.ts";
import { kindOf } from "../document-kind.ts";
import { toldChange } from "./told-change.ts";

type Sentence = (finding: AgreementFinding) => string;

/** The processing agreement, which is written for its parties only. */
export const agreementKind = kindOf<ProcessingAgreement>(
  { name: "processing-agreement", marker: "clauses" },
  processingAgreement,
  {
    judge: (agreement, { asOf, messages }) =>
      checkAgreement(agreement, { checklists: [], asOf }).findings.map((finding) => {
        // Each sentence takes the finding of its own code, which is the one it is looked up by.
        const say = messages.agreements.findings[finding.code] as Sentence;
        return { ...finding, text: say(finding) };
      }),
    outline: (agreement, { messages, reader = "staff" }) =>
      reader === "staff" ? agreementDocument(agreement, messages) : undefined,
    changes: (before, after, messages) =>
      diffAgreements(before, after).map((change) => ({
        ...change,
        ...toldChange(change, messages.agreements.changes[change.code](change), messages),
      })),
  },
);
