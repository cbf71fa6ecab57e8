import type { LegalSource } from "../../shared/legal-source.ts";
import type { AgreementTopic, ChecklistCode, RequirementCode } from "../evidence/checklist.ts";
import type { Places } from "../evidence/evidence.ts";

/** Status of one item of a checklist. */
export interface ChecklistItem {
  /** Number in the source. */
  readonly id: string;
  /**
   * - `present`: all required provisions are recorded;
   * - `partial`: some of them are recorded;
   * - `missing`: none of them is recorded;
   * - `unknown`: the answer depends on an unrecorded fact, or on a document that is kept elsewhere.
   */
  readonly status: "present" | "partial" | "missing" | "unknown";
  /** Topics that link the item to items of other checklists. */
  readonly topics: readonly AgreementTopic[];
  /** Place where it is, or where to look. */
  readonly where: Places;
  /** Requirements that are missing. */
  readonly lacks: readonly RequirementCode[];
  /** Requirements that are unknown. */
  readonly open: readonly RequirementCode[];
  /** Whether the source makes the item optional. */
  readonly optional: boolean;
  readonly basis: LegalSource;
}

/** Result of checking an agreement against one checklist: counts, and no verdict. */
export interface ChecklistResult {
  readonly checklist: ChecklistCode;
  readonly items: readonly ChecklistItem[];
  /** Number of items per status. */
  readonly counts: Readonly<Record<ChecklistItem["status"], number>>;
}
