import type * as z from "zod/mini";
import { codeList } from "./code-list.ts";
import { dataSubjectCategories } from "./data/data-subject-categories.ts";

/** A group of people (*categorie betrokkenen*), e.g. `"pupil"`. */
export type DataSubjectCategoryCode = (typeof dataSubjectCategories)[number]["code"];

/** Checks a {@link DataSubjectCategoryCode}. */
export const dataSubjectCategoryCode: z.ZodMiniType<DataSubjectCategoryCode> =
  /* @__PURE__ */ codeList(dataSubjectCategories);
