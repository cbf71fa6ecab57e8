import * as z from "zod/mini";

/**
 * Source of data: the person, the school, the use of the product, a conclusion of the product, or another organisation,
 * which the explanation of the row names.
 *
 * @see GDPR art. 14(2)(f)
 */
export type DataSource = "person" | "school" | "use" | "derived" | "other-party";

/** Checks a {@link DataSource}. */
export const dataSource: z.ZodMiniType<DataSource> = z.enum([
  "person",
  "school",
  "use",
  "derived",
  "other-party",
]);
