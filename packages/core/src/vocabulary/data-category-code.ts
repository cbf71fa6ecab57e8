import type * as z from "zod/mini";
import { codeList } from "./code-list.ts";
import { dataCategories } from "./data/data-categories.ts";

/** A kind of personal data, e.g. `"study-progress"`. */
export type DataCategoryCode = (typeof dataCategories)[number]["code"];

/** Checks a {@link DataCategoryCode}. */
export const dataCategoryCode: z.ZodMiniType<DataCategoryCode> =
  /* @__PURE__ */ codeList(dataCategories);
