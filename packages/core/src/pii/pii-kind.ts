import * as z from "zod/mini";
import { kindCategories } from "./kinds/kind-categories.ts";

/** Code of a built-in kind of personal data, e.g. `"bsn"`. */
export type PiiKind = keyof typeof kindCategories;

/** Checks a {@link PiiKind}. */
export const piiKind: z.ZodMiniType<PiiKind> = z.enum(Object.keys(kindCategories) as PiiKind[]);
