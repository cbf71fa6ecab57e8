import type { InsertChange } from "../../inserts/index.ts";
import type { LegalSource } from "../../shared/index.ts";
import type { changeRules } from "../data/change-rules.ts";

/** What can differ between two versions of an agreement; each has a sentence in `messages/`. */
export type AgreementChangeCode = keyof typeof changeRules;

/** One difference, and what follows from it. */
export interface AgreementChange {
  readonly code: AgreementChangeCode;
  /** Place in the new version; of what was removed, in the old one. */
  readonly where: readonly (string | number)[];
  /** Clause, provision, annex or name that it is about. */
  readonly about?: string;
  /** Whether it changes what happens to people's data, or who answers for it; `unknown`: a person must read it. */
  readonly material: "yes" | "no" | "unknown";
  /** Who is told. The board tells its pupils and parents. */
  readonly tell: readonly ("controller" | "processor" | "data-subjects")[];
  /** Days before the change that the old version promises for sub-processors and annexes; `unknown` when it names none. */
  readonly noticeDays: number | "unknown";
  readonly basis: LegalSource;
  /** For `insert-changed`: what differs in the insert. */
  readonly insert?: InsertChange;
}

/** A change before its rule is looked up. */
export type ChangeFound = Pick<AgreementChange, "code" | "where" | "about" | "insert">;
