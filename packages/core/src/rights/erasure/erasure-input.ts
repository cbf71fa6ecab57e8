import * as z from "zod/mini";
import {
  type Hold,
  hold,
  type RetentionPolicy,
  type RetentionRecord,
  retentionPolicy,
  retentionRecord,
} from "../../retention/index.ts";
import { type Day, day } from "../../shared/dates/day.ts";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import { rule } from "../../shared/issues/rule.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import { type ErasureInventory, erasureInventory } from "./erasure-inventory.ts";

/** Record of the person, with an id that is meaningless outside the system. Its category is that of its element. */
export type ErasureRecord = RetentionRecord & { readonly id: string };

/** Records of the person in one element. An empty list means that the element was searched and nothing was found. */
export interface ElementRecords {
  readonly element: string;
  readonly records: readonly ErasureRecord[];
}

/** Case that prevents the erasure of some or all elements. */
export interface ErasureHold {
  /** Kind: a hold of the board, a court order, or a claim for which the person or the board needs the data. */
  readonly kind: "hold" | "court-order" | "legal-claim";
  readonly hold: Hold;
  /** Default: all elements. */
  readonly elements?: readonly string[];
}

/** Input of `planErasure`. */
export interface ErasureInput {
  readonly policy: RetentionPolicy;
  readonly inventory: ErasureInventory;
  /** Records of the person in each reachable element. */
  readonly records: readonly ElementRecords[];
  readonly holds: readonly ErasureHold[];
  /** Elements that the person wants restricted instead of erased, GDPR art. 18(1). */
  readonly restrict?: readonly string[];
  /** A day, or a timestamp, which is converted to a day in the time zone of the policy. */
  readonly asOf: Day | Instant;
}

/** Largest number of records of one person. */
const MOST_RECORDS = 1_000_000;
/** Largest number of elements of an inventory. */
const MOST_ELEMENTS = 100_000;
const MOST_HOLDS = 1000;

const withId = rule<RetentionRecord>(({ id }) =>
  id === undefined ? [{ code: "required", path: ["id"], params: {} }] : [],
);

const elementRecords: z.ZodMiniType<ElementRecords> = z.strictObject({
  element: codeName,
  records: z
    .array(retentionRecord.check(withId) as z.ZodMiniType<ErasureRecord>)
    .check(maxLength(MOST_RECORDS)),
} satisfies Shape<ElementRecords>);

/** Checks an {@link ErasureHold}. */
export const erasureHold: z.ZodMiniType<ErasureHold> = z.strictObject({
  kind: z.enum(["hold", "court-order", "legal-claim"]),
  hold,
  elements: z.exactOptional(z.array(codeName).check(maxLength(MOST_ELEMENTS))),
} satisfies Shape<ErasureHold>);

/** Checks an {@link ErasureInput}. */
export const erasureInput: z.ZodMiniType<ErasureInput> = z.strictObject({
  policy: retentionPolicy,
  inventory: erasureInventory,
  records: z.array(elementRecords).check(maxLength(MOST_ELEMENTS)),
  holds: z.array(erasureHold).check(maxLength(MOST_HOLDS)),
  restrict: z.exactOptional(z.array(codeName).check(maxLength(MOST_ELEMENTS))),
  asOf: z.union([day, instant]),
} satisfies Shape<ErasureInput>);
