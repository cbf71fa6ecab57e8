import * as z from "zod/mini";
import { maxLength } from "../schema/max-length.ts";

/** Checks a text that is only looked up or shown: an id of a record, a name of a rule. Our own ids have at most 200 characters. */
export const shortText: z.ZodMiniType<string> = z.string().check(maxLength(500));
