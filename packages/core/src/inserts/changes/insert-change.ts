import type { ChangeRule } from "../../shared/changes/change-rule.ts";
import type { Finding } from "../../shared/finding.ts";
import type { CountryCode } from "../../vocabulary/country-code.ts";
import type { insertChangeRules } from "../data/change-rules.ts";
import type { SectionId } from "../document/section-id.ts";

/** Kind of difference between two versions of an insert; each has a row in a table and a sentence in `messages/`. */
export type InsertChangeCode = keyof typeof insertChangeRules;

/** One difference between two versions of an insert, and its consequences. */
export interface InsertChange extends ChangeRule<"board" | "data-subjects"> {
  readonly code: InsertChangeCode;
  /** Place in the new version; for a removed part, the place in the old version. */
  readonly where: Finding["where"];
  /** Subject of the change: a code of the vocabulary, or a name that the insert publishes. */
  readonly about?: string;
  /** Country outside the EEA to which data of a sub-processor newly goes, or from which it can be accessed. */
  readonly country?: CountryCode;
  readonly section: SectionId;
  /** Days before the change that the old version promises. No law gives a number; `unknown` when it does not say. */
  readonly noticeDays: number | "unknown";
}

/** A change before its rule is looked up. */
export type ChangeFound = Pick<InsertChange, "code" | "where" | "about" | "country">;
