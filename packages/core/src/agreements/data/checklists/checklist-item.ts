import type { LegalSource } from "../../../shared/legal-source.ts";
import type { FactCode } from "../fact-code.ts";
import type { provisions } from "../provisions.ts";

/** Requirement of a checklist item: a provision of a clause, or a fact of the agreement. */
export type RequirementCode = (typeof provisions)[number]["code"] | FactCode;

/** One row of a checklist. */
export interface ChecklistRow {
  /** Number in the source. */
  readonly id: string;
  /** Requirements, all of which must be met. */
  readonly needs: readonly RequirementCode[];
  /** Whether the source makes the item optional. */
  readonly optional?: boolean;
  /** Modules it is in; default all. */
  readonly modules?: readonly (1 | 2 | 3 | 4)[];
}

/** A checklist: its rows in the order of the source. */
export interface ChecklistTable {
  readonly basis: LegalSource;
  readonly items: readonly ChecklistRow[];
}
