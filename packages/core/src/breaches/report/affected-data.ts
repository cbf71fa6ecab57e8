import * as z from "zod/mini";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { type DataCategoryCode, dataCategoryCode } from "../../vocabulary/data-category-code.ts";
import { type Count, count } from "./answers/count.ts";
import { MOST_CODES } from "./answers/most-codes.ts";
import { prose } from "./answers/prose.ts";

/** Kinds of personal data affected, and the number of records. */
export interface AffectedData {
  /** Kinds of data, in the vocabulary of the privacy insert; at least one. */
  readonly categories: readonly DataCategoryCode[];
  /** Information that the categories do not give. */
  readonly explanation?: string;
  /** Number of records, not people: a pupil with ten results counts ten times. */
  readonly records: Count;
}

/** Fields of {@link AffectedData}. */
export const affectedDataFields = {
  categories: z.array(dataCategoryCode).check(minLength(1), maxLength(MOST_CODES)),
  explanation: z.exactOptional(prose(1)),
  records: count,
} satisfies Shape<AffectedData>;
