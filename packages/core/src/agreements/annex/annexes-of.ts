import type { PrivacyInsert } from "../../inserts/index.ts";
import type { ProcessingAgreement } from "../processing-agreement.ts";
import type { DocumentPart } from "./agreement-annex.ts";
import type { SecurityAnnex } from "./security-annex.ts";

/** Value in an annex, with its path in the agreement. */
export interface Placed<Value> {
  readonly value: Value;
  readonly where: readonly (string | number)[];
}

/** The privacy inserts that are in the agreement itself. */
export const insertsOf = ({ annexes }: ProcessingAgreement): readonly Placed<PrivacyInsert>[] =>
  annexes.flatMap((annex, index) =>
    annex.kind === "privacy-insert"
      ? [{ value: annex.insert, where: ["annexes", index, "insert"] }]
      : [],
  );

/** The security annexes that are in the agreement itself. */
export const securityOf = ({ annexes }: ProcessingAgreement): readonly Placed<SecurityAnnex>[] =>
  annexes.flatMap((annex, index) =>
    annex.kind === "security"
      ? [{ value: annex.security, where: ["annexes", index, "security"] }]
      : [],
  );

/** The annexes about something that are kept elsewhere. */
export const documentsOf = (
  { annexes }: ProcessingAgreement,
  holds: DocumentPart["holds"],
): readonly Placed<DocumentPart>[] =>
  annexes.flatMap((annex, index) =>
    annex.kind === "document" && annex.holds === holds
      ? [{ value: annex, where: ["annexes", index] }]
      : [],
  );
