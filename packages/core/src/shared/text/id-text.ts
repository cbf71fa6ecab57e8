import * as z from "zod/mini";

/**
 * Checks an id that a system made: something is there, it is not a document, it can be part of a URL, and it is
 * not an e-mail address.
 */
export const idText: z.ZodMiniType<string> = z.stringFormat("id", /^[^\s@\p{Cc}\p{Cs}]{1,200}$/u);
