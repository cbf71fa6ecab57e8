import * as z from "zod/mini";
import { dataSubjectCategoryCodes } from "./data/data-subject-category-codes.ts";

/** A group of people (*categorie betrokkenen*), e.g. `"pupil"`. */
export type DataSubjectCategoryCode = (typeof dataSubjectCategoryCodes)[number];

/** Checks a {@link DataSubjectCategoryCode}. */
export const dataSubjectCategoryCode: z.ZodMiniType<DataSubjectCategoryCode> =
  z.enum(dataSubjectCategoryCodes);
