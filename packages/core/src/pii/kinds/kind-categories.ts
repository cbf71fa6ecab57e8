import type { DataCategoryCode } from "../../vocabulary/data-category-code.ts";

/**
 * The data category of each built-in kind, in the order of the documentation. Apart from the kinds themselves, so that
 * who counts or checks matches does not load the scanner.
 *
 * @example
 * ```ts
 * import { kindCategories } from "@bijsluiter/core/pii";
 *
 * kindCategories.iban; // => "payment-methods"
 * ```
 */
export const kindCategories = {
  bsn: "pgn-bsn",
  onderwijsnummer: "pgn-bsn",
  rsin: "other",
  "eck-id": "eck-id",
  brin: "other",
  "kvk-number": "other",
  "big-number": "staff",
  "v-number": "identity-documents",
  "identity-document": "identity-documents",
  "licence-plate": "other",
  postcode: "contact",
  iban: "payment-methods",
  bic: "payment-methods",
  "payment-card": "payment-methods",
  "vat-number": "other",
  email: "contact",
  phone: "contact",
  "date-of-birth": "contact",
  ipv4: "usage",
  ipv6: "usage",
  "mac-address": "usage",
  "be-national-number": "identity-documents",
  "de-tax-id": "identity-documents",
  "es-tax-id": "identity-documents",
  "fr-social-security-number": "identity-documents",
  "it-tax-code": "identity-documents",
  "pl-pesel": "identity-documents",
  "uk-nino": "identity-documents",
} as const satisfies Readonly<Record<string, DataCategoryCode>>;
