import * as z from "zod/mini";
import { maxKeys } from "../../shared/max-keys.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { type Hold, hold } from "./hold.ts";

/** Value of a fact; `null` is unknown. */
export type FactValue = string | number | boolean | null;

/**
 * Facts of a record by name: dates (`YYYY-MM-DD` or RFC 3339 with an offset), values for conditions, and lists of dates,
 * such as those of several rows. A value of another type than the rule expects is unknown.
 */
export type Facts = { readonly [name: string]: FactValue | readonly FactValue[] };

/** Largest number of facts of a record, as in a wide table. Only facts that a rule names are read. */
const MOST_NAMES = 2000;
/** Longest text of a fact. Facts are dates or codes, but other text columns of a row may be passed along. */
const LONGEST_FACT = 100_000;
/** Largest number of holds on one record. */
export const MOST_HOLDS = 1000;

/** Largest number of rows that a fact of one record may list. */
const MOST_ROWS = 10_000;

const factValue: z.ZodMiniType<FactValue> = z.union([
  z.string().check(maxLength(LONGEST_FACT)),
  z.number(),
  z.boolean(),
  z.null(),
]);

/** Checks {@link Facts}. A value of another type than the rule expects is unknown. */
export const facts: z.ZodMiniType<Facts> = z
  .record(codeName, z.union([factValue, z.array(factValue).check(maxLength(MOST_ROWS))]))
  .check(maxKeys(MOST_NAMES));

/** One record to decide on: id, category, facts and holds. No other data of the person is needed. */
export interface RetentionRecord {
  /** Id of the record. It needs no meaning outside the system. */
  readonly id?: string;
  /** Category of the data, as named in the policy. */
  readonly category?: string;
  /** Facts by name. A fact that is missing or `null` is unknown. */
  readonly facts: Facts;
  /** Every hold on the record, past and present. */
  readonly holds?: readonly Hold[];
}

/** Fields of a {@link RetentionRecord}, for schemas that include them. */
export const recordFields = {
  id: z.exactOptional(shortText),
  category: z.exactOptional(codeName),
  facts,
  holds: z.exactOptional(z.array(hold).check(maxLength(MOST_HOLDS))),
} satisfies Shape<RetentionRecord>;

/** Checks a {@link RetentionRecord}. */
export const retentionRecord: z.ZodMiniType<RetentionRecord> = z.strictObject(recordFields);
