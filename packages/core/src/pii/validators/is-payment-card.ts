import { paymentCardBrand } from "./payment-card-brand.ts";

/**
 * True for the number of a payment card: issuer range, length and Luhn digit agree.
 *
 * @see ISO/IEC 7812-1
 *
 * @example
 * ```ts
 * import { isPaymentCard } from "@bijsluiter/core/pii";
 *
 * isPaymentCard("4111 1111 1111 1111"); // => true
 * isPaymentCard("1755302400000"); // => false
 * ```
 */
export function isPaymentCard(value: unknown): value is string {
  return paymentCardBrand(value) !== "none";
}
