import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Issuer ranges: the network, the first and last of its first four digits, and the lengths that go with them; the first row that fits counts.
 * Source: the published ranges of each network, ISO/IEC 7812-1. Retrieved 2026-11-22.
 */
export const cardRanges = deepFreeze([
  ["visa", 4000, 4999, "13 16 18 19"],
  ["mastercard", 5100, 5599, "16"],
  ["mastercard", 2221, 2720, "16"],
  ["american-express", 3400, 3499, "15"],
  ["american-express", 3700, 3799, "15"],
  ["diners-club", 3000, 3059, "14 15 16 17 18 19"],
  ["diners-club", 3090, 3099, "14 15 16 17 18 19"],
  ["diners-club", 3600, 3699, "14 15 16 17 18 19"],
  ["diners-club", 3800, 3999, "14 15 16 17 18 19"],
  ["jcb", 3528, 3589, "16 17 18 19"],
  ["discover", 6011, 6011, "16 17 18 19"],
  ["discover", 6440, 6599, "16 17 18 19"],
  ["unionpay", 6200, 6299, "14 15 16 17 18 19"],
  ["unionpay", 8100, 8199, "14 15 16 17 18 19"],
  ["maestro", 5000, 5099, "12 13 14 15 16 17 18 19"],
  ["maestro", 5600, 6999, "12 13 14 15 16 17 18 19"],
]);
