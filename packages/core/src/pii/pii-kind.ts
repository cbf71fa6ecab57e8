import * as z from "zod/mini";
import { piiKinds } from "./data/pii-kinds.ts";

/** What a built-in detector looks for, e.g. `"bsn"`. */
export type PiiKind = (typeof piiKinds)[number];

/** Checks a {@link PiiKind}. */
export const piiKind: z.ZodMiniType<PiiKind> = z.enum(piiKinds);
