import type { InsertChange } from "../../inserts/index.ts";
import type { ChangeRule } from "../../shared/changes/change-rule.ts";
import type { agreementChangeRules } from "../data/change-rules.ts";

/** Possible differences between two versions of an agreement; each has a text in `messages/`. */
export type AgreementChangeCode = keyof typeof agreementChangeRules;

/** One difference, and its consequences. */
export interface AgreementChange extends ChangeRule<"controller" | "processor" | "data-subjects"> {
  readonly code: AgreementChangeCode;
  /** Place in the new version; for a removed part, the place in the old version. */
  readonly where: readonly (string | number)[];
  /** Clause, provision, annex or name that changed. */
  readonly about?: string;
  /**
   * Days before the change that the old version promises for sub-processors and annexes; `unknown` when it names none.
   */
  readonly noticeDays: number | "unknown";
  /** For `insert-changed`: the differences in the insert. */
  readonly insert?: InsertChange;
}

/** A change before its rule is looked up. */
export type ChangeFound = Pick<AgreementChange, "code" | "where" | "about" | "insert">;
