import * as z from "zod/mini";
import { maxLength } from "../../shared/schema/max-length.ts";

const LONGEST = 64;

/**
 * Checks a code of a kind of personal data, as the scanner gives it: `bsn`, `payment-card`, or one of the caller's own. Code-like,
 * so that a value put here by mistake is refused.
 */
export const outboundKind: z.ZodMiniType<string> = z
  .string()
  .check(maxLength(LONGEST), z.regex(/^[a-z]{2,}\d{0,3}(?:-[a-z\d]{1,20}){0,6}$/));

/** The kind by its one name: `card`, as policies of mail products call it, is the scanner's `payment-card`. */
export const oneName = (kind: string): string => (kind === "card" ? "payment-card" : kind);
