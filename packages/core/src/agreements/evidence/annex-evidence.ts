import type { PrivacyInsert } from "../../inserts/index.ts";
import type { DocumentPart } from "../annex/agreement-annex.ts";
import { documentsOf, insertsOf, type Placed, securityOf } from "../annex/annexes-of.ts";
import type { SecurityAnnex } from "../annex/security-annex.ts";
import type { ProcessingAgreement } from "../processing-agreement.ts";
import { type Evidence, type FindEvidence, missing, together } from "./evidence.ts";

/** Found in every privacy insert of the agreement; unknown where one is kept elsewhere. */
export const inInserts =
  (key: string, has: (insert: PrivacyInsert) => boolean): FindEvidence =>
  (agreement) =>
    inAnnexes(agreement, { holds: "privacy-insert", parts: insertsOf(agreement), key, has });

/** Found in every security annex of the agreement; unknown where one is kept elsewhere. */
export const inSecurity =
  (key: string, has: (security: SecurityAnnex) => boolean): FindEvidence =>
  (agreement) =>
    inAnnexes(agreement, { holds: "security", parts: securityOf(agreement), key, has });

/** In the agreement itself, or kept elsewhere: there it is. */
export const annexEvidence =
  (holds: "privacy-insert" | "security"): FindEvidence =>
  (agreement) => {
    const parts = holds === "security" ? securityOf(agreement) : insertsOf(agreement);
    const where = [...parts, ...documentsOf(agreement, holds)].map((part) => part.where);
    return where.length > 0 ? { status: "present", where } : missing;
  };

function inAnnexes<Part>(
  agreement: ProcessingAgreement,
  {
    holds,
    parts,
    key,
    has,
  }: {
    readonly holds: DocumentPart["holds"];
    readonly parts: readonly Placed<Part>[];
    readonly key: string;
    readonly has: (part: Part) => boolean;
  },
): Evidence {
  return together([
    ...parts.map(
      ({ value, where }): Evidence =>
        has(value) ? { status: "present", where: [[...where, key]] } : missing,
    ),
    ...documentsOf(agreement, holds).map(
      ({ where }): Evidence => ({ status: "unknown", where: [where] }),
    ),
  ]);
}
