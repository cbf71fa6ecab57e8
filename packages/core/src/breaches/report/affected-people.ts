import * as z from "zod/mini";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import {
  type DataSubjectCategoryCode,
  dataSubjectCategoryCode,
} from "../../vocabulary/data-subject-category-code.ts";
import { type Count, count } from "./answers/count.ts";
import { MOST_CODES } from "./answers/most-codes.ts";

/** Groups of people affected, and their number. */
export interface AffectedPeople {
  /** At least one. */
  readonly categories: readonly DataSubjectCategoryCode[];
  /** Number of people; each person counts once. */
  readonly count: Count;
}

/** Fields of {@link AffectedPeople}. */
export const affectedPeopleFields = {
  categories: z.array(dataSubjectCategoryCode).check(minLength(1), maxLength(MOST_CODES)),
  count,
} satisfies Shape<AffectedPeople>;
