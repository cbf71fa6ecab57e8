import * as z from "zod/mini";
import { type RetentionPolicy, retentionPolicy } from "../../retention/policy/retention-policy.ts";
import { type Hold, holdFields, holdIssues } from "../../retention/rule/hold.ts";
import {
  MOST_HOLDS,
  type RetentionRecord,
  recordFields,
} from "../../retention/rule/retention-record.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { rule } from "../../shared/issues/rule.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { type ErasureInventory, erasureInventory } from "./erasure-inventory.ts";

/** A record of the person; its category is that of its element. */
export interface ErasureRecord extends Omit<RetentionRecord, "id" | "category"> {
  /** An id that means nothing outside the system. */
  readonly id: string;
}

/** What one element holds of the person. An empty list says: looked, and nothing found. */
export interface ElementRecords {
  readonly element: string;
  readonly records: readonly ErasureRecord[];
}

/** A case that stops the erasing of some elements, or of all. */
export interface ErasureHold extends Hold {
  /** What it is: a hold of the board, an order of a court, or a claim for which the person or the board needs the data. */
  readonly kind: "hold" | "court-order" | "legal-claim";
  /** All when left out. */
  readonly elements?: readonly string[];
}

/** What `planErasure` works with. */
export interface ErasureInput {
  readonly policy: RetentionPolicy;
  readonly inventory: ErasureInventory;
  /** For each element in reach what it holds of the person. */
  readonly records: readonly ElementRecords[];
  readonly holds: readonly ErasureHold[];
  /** Elements that the person wants restricted and not erased, GDPR art. 18(1). */
  readonly restrict?: readonly string[];
  /** The day, or a moment, which is read as a day in the time zone of the policy. */
  readonly asOf: Day | Instant;
}

/** More than one person has anywhere. */
const MOST_RECORDS = 1_000_000;
/** Most elements of an inventory. */
const MOST_ELEMENTS = 5000;

const { category: _ofElement, ...fields } = recordFields;

const elementRecords: z.ZodMiniType<ElementRecords> = z.strictObject({
  element: codeName,
  records: z
    .array(z.strictObject({ ...fields, id: shortText } satisfies Shape<ErasureRecord>))
    .check(z.maxLength(MOST_RECORDS)),
} satisfies Shape<ElementRecords>);

/** Checks an {@link ErasureHold}; `ends-before-it-begins` when it does. */
export const erasureHold: z.ZodMiniType<ErasureHold> = z
  .strictObject({
    ...holdFields,
    kind: z.enum(["hold", "court-order", "legal-claim"]),
    elements: z.exactOptional(z.array(codeName).check(z.maxLength(MOST_ELEMENTS))),
  } satisfies Shape<ErasureHold>)
  .check(rule<ErasureHold>(holdIssues));

/** Checks an {@link ErasureInput}. */
export const erasureInput: z.ZodMiniType<ErasureInput> = z.strictObject({
  policy: retentionPolicy,
  inventory: erasureInventory,
  records: z.array(elementRecords).check(z.maxLength(MOST_ELEMENTS)),
  holds: z.array(erasureHold).check(z.maxLength(MOST_HOLDS)),
  restrict: z.exactOptional(z.array(codeName).check(z.maxLength(MOST_ELEMENTS))),
  asOf: shortText,
} satisfies Shape<ErasureInput>);
