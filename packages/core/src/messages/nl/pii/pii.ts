import type { confidence, MoreKind, PiiKind } from "../../../pii/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Nederlandse woorden voor wat een scan kan vinden, zoals ze midden in een zin staan. */
export const piiKindLabels: Readonly<Record<PiiKind | MoreKind, string>> = deepFreeze({
  bsn: "BSN",
  onderwijsnummer: "onderwijsnummer",
  rsin: "RSIN",
  "eck-id": "ECK iD",
  brin: "BRIN",
  "kvk-number": "KvK-nummer",
  "big-number": "BIG-nummer",
  "v-number": "V-nummer",
  "a-number": "A-nummer",
  "agb-code": "AGB-code",
  "uzi-number": "UZI-nummer",
  "driving-licence": "rijbewijsnummer",
  "identity-document": "nummer van een paspoort of identiteitskaart",
  "licence-plate": "kenteken",
  postcode: "postcode",
  iban: "IBAN",
  bic: "BIC",
  "payment-card": "nummer van een betaalkaart",
  "vat-number": "btw-nummer",
  email: "e-mailadres",
  phone: "telefoonnummer",
  "date-of-birth": "geboortedatum",
  ipv4: "IP-adres",
  ipv6: "IP-adres",
  "mac-address": "MAC-adres",
  credential: "wachtwoord of sleutel",
  "be-national-number": "Belgisch rijksregisternummer",
  "ch-ahv-number": "Zwitsers AHV-nummer",
  "de-tax-id": "Duits belastingnummer",
  "es-tax-id": "Spaans belastingnummer",
  "fr-social-security-number": "Frans socialezekerheidsnummer",
  "it-tax-code": "Italiaans belastingnummer",
  "no-national-number": "Noors geboortenummer",
  "pl-pesel": "Pools PESEL-nummer",
  "uk-nino": "Brits verzekeringsnummer",
  "person-name": "naam van een persoon",
  "street-address": "adres",
  "pupil-number": "leerlingnummer",
  "student-number": "studentnummer",
  "machine-readable-zone": "leesbare regels van een paspoort of kaart",
  "eu-vat-number": "btw-nummer uit een ander EU-land",
  "be-licence-plate": "Belgisch kenteken",
  "dk-cpr-number": "Deens persoonsnummer",
  "fi-hetu": "Fins persoonsnummer",
  "gr-amka": "Grieks socialezekerheidsnummer",
  "gr-tax-id": "Grieks belastingnummer",
  kennitala: "IJslands persoonsnummer",
  "pt-tax-id": "Portugees belastingnummer",
  "se-personnummer": "Zweeds persoonsnummer",
  "health-word": "woord over gezondheid of zorg",
});

/** Hoe zeker het is, per trede van `confidence`. */
export const piiConfidenceLabels: Readonly<Record<keyof typeof confidence, string>> = deepFreeze({
  sure: "zo goed als zeker",
  strong: "heel waarschijnlijk",
  likely: "waarschijnlijk",
  fair: "mogelijk",
  weak: "misschien",
  contrary: "onwaarschijnlijk",
});

/** Nederlandse woorden voor wat een tabel of record door namen van kolommen en velden laat zien. */
export const piiFieldLabels: Readonly<Record<"person-name" | "field-name", string>> = deepFreeze({
  "person-name": "naam van een persoon",
  "field-name": "gegeven, herkend aan de naam van het veld",
});
