import * as z from "zod/mini";
import { allKinds } from "./kinds/all-kinds.ts";

/** Code of a built-in kind of personal data, e.g. `"bsn"`. */
export type PiiKind = (typeof allKinds)[number]["kind"];

/** Checks a {@link PiiKind}. */
export const piiKind: z.ZodMiniType<PiiKind> = z.enum(allKinds.map(({ kind }) => kind));
