import * as z from "zod/mini";
import { maxLength } from "../../shared/schema/max-length.ts";

const LONGEST = 64;

/**
 * Checks a code of a kind of personal data: a kind of the scanner such as `bsn` or `payment-card`, or a custom kind.
 * Only code-like texts are accepted, so that a value that is passed by mistake is refused.
 */
export const outboundKind: z.ZodMiniType<string> = z
  .string()
  .check(maxLength(LONGEST), z.regex(/^[a-z]{2,}\d{0,3}(?:-[a-z\d]{1,20}){0,6}$/));

/** Canonical name of a kind. Mail products use `card` for the kind `payment-card` of the scanner. */
export const oneName = (kind: string): string => (kind === "card" ? "payment-card" : kind);
