import { compact } from "./compact.ts";

/**
 * True for a British national insurance number: two letters that are in use, six digits and A, B, C or D.
 *
 * @see HMRC, National Insurance Manual NIM39110
 *
 * @example
 * ```ts
 * import { isNino } from "@bijsluiter/core/pii";
 *
 * isNino("AB 12 34 56 C"); // => true
 * ```
 */
export function isNino(value: unknown): value is string {
  return /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(
    compact(value),
  );
}
