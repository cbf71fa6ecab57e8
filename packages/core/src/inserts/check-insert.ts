import * as z from "zod/mini";
import { type Day, day } from "../shared/dates/day.ts";
import { parseInput } from "../shared/parse-input.ts";
import type { Shape } from "../shared/shape.ts";
import { checkAutomation, checkResearch } from "./checks/check-automation.ts";
import { checkDataRows } from "./checks/check-data-rows.ts";
import { checkDocument } from "./checks/check-document.ts";
import { checkEvidence } from "./checks/check-evidence.ts";
import { checkPlaces } from "./checks/check-places.ts";
import { checkPurposes } from "./checks/check-purposes.ts";
import { checkRepeats } from "./checks/check-repeats.ts";
import { checkServices } from "./checks/check-services.ts";
import type { InsertFinding } from "./checks/insert-finding.ts";
import { checkRecipients } from "./checks/receivers/check-recipients.ts";
import { checkSubprocessors } from "./checks/receivers/check-subprocessors.ts";
import { checkStated } from "./checks/stated/check-stated.ts";
import { insertRules } from "./data/insert-rules.ts";
import { type PrivacyInsert, privacyInsert } from "./privacy-insert.ts";

/** Options of `checkInsert`. */
export interface CheckInsertOptions {
  /** Day of the check: reviews, adequacy decisions and certificates depend on it. */
  readonly asOf: Day;
  /** At signing, the board must have said which optional services it orders. Default `publishing`. */
  readonly moment?: "publishing" | "signing";
}

/** Checks {@link CheckInsertOptions}. */
export const checkInsertOptions: z.ZodMiniType<CheckInsertOptions> = z.strictObject({
  asOf: day,
  moment: z.exactOptional(z.enum(["publishing", "signing"])),
} satisfies Shape<CheckInsertOptions>);

/**
 * Missing, odd, outdated or contradictory items in a well-formed insert. An empty list means that nothing was found,
 * not that the insert is correct.
 *
 * @throws InvalidInputError when the insert or the options are malformed.
 * @see GDPR art. 28(3); Model Verwerkersovereenkomst 4.0, annex 1
 *
 * @example
 * ```ts
 * import { checkInsert } from "@bijsluiter/core/inserts";
 *
 * const findings = checkInsert(
 *   {
 *     template: "official",
 *     modelVersion: "4.0",
 *     version: "1",
 *     lastModified: "2025-06-08",
 *     reviewEveryMonths: 12,
 *     changeNoticeDays: 30,
 *     products: [{ name: "Leerplein", description: "Oefenen.", family: "lt", targetGroups: ["po"], users: ["pupil"] }],
 *     processor: { name: "Leerplein Media B.V.", kvk: "12345678" },
 *     seat: { place: "Utrecht", country: "NL" },
 *     services: [{ id: "practice", kind: "inseparable", name: "Oefenen", role: "processor" }],
 *     purposes: [{ code: "store-results" }],
 *     dataSubjects: ["pupil"],
 *     personalData: [{ category: "study-progress" }],
 *     locations: [{ kind: "storage", country: "US" }],
 *     subprocessors: [],
 *     subprocessorList: "complete",
 *     contact: { name: "Privacyloket", email: "privacy@leerplein.example" },
 *   },
 *   { asOf: "2026-11-22" },
 * );
 * findings.map(({ code }) => code); // => ["review-overdue", "retention-missing", "transfer-without-basis"]
 * ```
 */
export function checkInsert(
  insert: PrivacyInsert,
  options: CheckInsertOptions,
): readonly InsertFinding[] {
  const document = parseInput(privacyInsert, insert);
  const { asOf, moment = "publishing" } = parseInput(checkInsertOptions, options);
  return [
    ...checkDocument(document, asOf),
    ...checkEvidence(document, asOf),
    ...checkServices(document, moment),
    ...checkPurposes(document),
    ...checkAutomation(document),
    ...checkResearch(document),
    ...checkDataRows(document),
    ...checkPlaces(document, asOf),
    ...checkSubprocessors(document, asOf),
    ...checkRecipients(document, asOf),
    ...checkRepeats(document),
    ...checkStated(document, asOf),
  ].map((found) => ({ ...found, ...insertRules[found.code] }));
}
