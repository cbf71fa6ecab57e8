import * as z from "zod/mini";

/** Checks a SHA-256: 64 lower-case hexadecimal digits. */
export const hashText: z.ZodMiniType<string> = z.stringFormat("sha-256", /^[0-9a-f]{64}$/);
