import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Issuer ranges by the first four digits, and the lengths that go with them; the first row that fits counts.
 * Source: the published ranges of each network, ISO/IEC 7812-1. Retrieved 2026-11-22.
 */
export const cardRanges = deepFreeze([
  { brand: "visa", from: 4000, to: 4999, lengths: "13 16 18 19" },
  { brand: "mastercard", from: 5100, to: 5599, lengths: "16" },
  { brand: "mastercard", from: 2221, to: 2720, lengths: "16" },
  { brand: "american-express", from: 3400, to: 3499, lengths: "15" },
  { brand: "american-express", from: 3700, to: 3799, lengths: "15" },
  { brand: "diners-club", from: 3000, to: 3059, lengths: "14 15 16 17 18 19" },
  { brand: "diners-club", from: 3090, to: 3099, lengths: "14 15 16 17 18 19" },
  { brand: "diners-club", from: 3600, to: 3699, lengths: "14 15 16 17 18 19" },
  { brand: "diners-club", from: 3800, to: 3999, lengths: "14 15 16 17 18 19" },
  { brand: "jcb", from: 3528, to: 3589, lengths: "16 17 18 19" },
  { brand: "discover", from: 6011, to: 6011, lengths: "16 17 18 19" },
  { brand: "discover", from: 6440, to: 6599, lengths: "16 17 18 19" },
  { brand: "unionpay", from: 6200, to: 6299, lengths: "14 15 16 17 18 19" },
  { brand: "unionpay", from: 8100, to: 8199, lengths: "14 15 16 17 18 19" },
  { brand: "maestro", from: 5000, to: 5099, lengths: "12 13 14 15 16 17 18 19" },
  { brand: "maestro", from: 5600, to: 6999, lengths: "12 13 14 15 16 17 18 19" },
]);
