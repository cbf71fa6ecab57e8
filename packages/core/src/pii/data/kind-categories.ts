import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * The data category of each kind, by the codes of the vocabulary. The choice is ours: an address or a birth date is what
 * row 1 of the privacy insert calls contact data; a number of an organisation alone is no kind of its own.
 */
export const kindCategories = /* @__PURE__ */ deepFreeze({
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
});
