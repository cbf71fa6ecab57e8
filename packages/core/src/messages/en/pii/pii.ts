import type { confidence, MoreKind, PiiKind } from "../../../pii/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** English names of kinds of personal data, for use within a sentence. */
export const piiKindLabels: Readonly<Record<PiiKind | MoreKind, string>> = deepFreeze({
  bsn: "BSN",
  onderwijsnummer: "Dutch education number",
  rsin: "RSIN",
  "eck-id": "ECK iD",
  brin: "BRIN",
  "kvk-number": "KvK number",
  "big-number": "BIG number",
  "v-number": "V-number",
  "a-number": "Dutch A-number",
  "agb-code": "AGB code of a care provider",
  "uzi-number": "UZI number of a care worker",
  "driving-licence": "number of a driving licence",
  "identity-document": "number of a passport or identity card",
  "licence-plate": "licence plate",
  postcode: "postcode",
  iban: "IBAN",
  bic: "BIC",
  "payment-card": "payment card number",
  "vat-number": "VAT number",
  email: "e-mail address",
  phone: "telephone number",
  "date-of-birth": "date of birth",
  ipv4: "IP address",
  ipv6: "IP address",
  "mac-address": "MAC address",
  credential: "password or key",
  "be-national-number": "Belgian national number",
  "ch-ahv-number": "Swiss AHV number",
  "de-tax-id": "German tax number",
  "es-tax-id": "Spanish tax number",
  "fr-social-security-number": "French social security number",
  "it-tax-code": "Italian tax number",
  "no-national-number": "Norwegian national number",
  "pl-pesel": "Polish PESEL number",
  "uk-nino": "British national insurance number",
  "person-name": "name of a person",
  "street-address": "address",
  "pupil-number": "pupil number",
  "student-number": "student number",
  "machine-readable-zone": "machine-readable lines of a passport or card",
  "eu-vat-number": "VAT number of another EU country",
  "be-licence-plate": "Belgian licence plate",
  "dk-cpr-number": "Danish personal number",
  "fi-hetu": "Finnish personal code",
  "gr-amka": "Greek social security number",
  "gr-tax-id": "Greek tax number",
  kennitala: "Icelandic personal number",
  "pt-tax-id": "Portuguese tax number",
  "se-personnummer": "Swedish personal number",
  "health-word": "word about health or care",
});

/** Labels of the steps of `confidence`. */
export const piiConfidenceLabels: Readonly<Record<keyof typeof confidence, string>> = deepFreeze({
  sure: "almost certain",
  strong: "very likely",
  likely: "likely",
  fair: "possible",
  weak: "perhaps",
  contrary: "unlikely",
});

/** English names of data that is detected by the names of columns and fields. */
export const piiFieldLabels: Readonly<Record<"person-name" | "field-name", string>> = deepFreeze({
  "person-name": "name of a person",
  "field-name": "data, known by the name of the field",
});
