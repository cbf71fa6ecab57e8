import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Severity } from "../../shared/finding.ts";
import type { findingBases } from "./finding-bases.ts";

interface StatedRule {
  readonly severity: Severity;
  readonly basis: keyof typeof findingBases;
}

/**
 * Rules for statements that cannot be true or say less than they seem to: severity and legal basis. Sources: as the rows
 * of `findingBases` name them; limits are our own reading. Written 2026-11-30.
 */
export const statedRules = deepFreeze({
  "text-says-nothing": { severity: "warning", basis: "demonstrable" },
  "number-not-real": { severity: "warning", basis: "demonstrable" },
  "address-unencrypted": { severity: "advice", basis: "security" },
  "address-of-example": { severity: "warning", basis: "demonstrable" },
  "address-of-free-mail": { severity: "advice", basis: "security" },
  "entry-repeated": { severity: "warning", basis: "demonstrable" },
  "parties-same": { severity: "error", basis: "contract" },
  "signatory-same": { severity: "warning", basis: "contract" },
  "officer-signs": { severity: "warning", basis: "officer" },
  "signed-without-mandate": { severity: "warning", basis: "signing" },
  "term-notice-zero": { severity: "warning", basis: "contract" },
  "term-notice-long": { severity: "warning", basis: "contract" },
  "term-implausible": { severity: "warning", basis: "contract" },
  "starts-before-drawn-up": { severity: "advice", basis: "contract" },
  "date-in-future": { severity: "warning", basis: "demonstrable" },
  "date-before-law": { severity: "warning", basis: "contract" },
  "model-after-date": { severity: "warning", basis: "currentModel" },
  "clauses-missing": { severity: "error", basis: "contract" },
  "clause-empty": { severity: "advice", basis: "contract" },
  "annexes-missing": { severity: "warning", basis: "instruction" },
  "measures-missing": { severity: "warning", basis: "security" },
  "objection-excluded": { severity: "warning", basis: "subProcessors" },
  "number-implausible": { severity: "warning", basis: "demonstrable" },
  "destruction-late": { severity: "warning", basis: "end" },
  "hand-over-none": { severity: "warning", basis: "end" },
  "retention-after-destruction": { severity: "warning", basis: "end" },
  "export-after-gone": { severity: "warning", basis: "end" },
  "deviation-without-difference": { severity: "advice", basis: "deviations" },
  "status-at-odds": { severity: "warning", basis: "demonstrable" },
  "ending-at-odds": { severity: "error", basis: "end" },
}) satisfies Record<string, StatedRule>;

/** A code of {@link statedRules}. */
export type StatedCode = keyof typeof statedRules;
