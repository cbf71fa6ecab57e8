import * as z from "zod/mini";
import { dataCategoryCodes } from "./data/data-category-codes.ts";

/** A kind of personal data, e.g. `"study-progress"`. */
export type DataCategoryCode = (typeof dataCategoryCodes)[number];

/** Checks a {@link DataCategoryCode}. */
export const dataCategoryCode: z.ZodMiniType<DataCategoryCode> = z.enum(dataCategoryCodes);
