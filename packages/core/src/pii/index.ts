export { isBrin } from "../parties/is-brin.ts";
export { isKvkNumber } from "../parties/is-kvk-number.ts";
export { confidence } from "./confidence.ts";
export { moreKindCategories } from "./data/more-kind-categories.ts";
export { type DetectorDefinition, defineDetector } from "./detector/define-detector.ts";
export type { Detector } from "./detector/detector.ts";
export * from "./documents/index.ts";
export type { Kind } from "./engine/kind.ts";
export { identifyingKinds } from "./identifying-kinds.ts";
export type { JsonMatch } from "./json/json-match.ts";
export { type FieldMatch, scanFields } from "./json/scan-fields.ts";
export { scanJson } from "./json/scan-json.ts";
export { aNumber } from "./kinds/a-number.ts";
export { agbCode } from "./kinds/agb-code.ts";
export { allKinds } from "./kinds/all-kinds.ts";
export { beLicencePlate } from "./kinds/be-licence-plate.ts";
export { beNationalNumber } from "./kinds/be-national-number.ts";
export { bic } from "./kinds/bic.ts";
export { bigNumber } from "./kinds/big-number.ts";
export { brin } from "./kinds/brin.ts";
export { bsn } from "./kinds/bsn.ts";
export { chAhvNumber } from "./kinds/ch-ahv-number.ts";
export { credential } from "./kinds/credential.ts";
export { dateOfBirth } from "./kinds/date-of-birth.ts";
export { deTaxId } from "./kinds/de-tax-id.ts";
export { dkCprNumber } from "./kinds/dk-cpr-number.ts";
export { drivingLicence } from "./kinds/driving-licence.ts";
export { eckId } from "./kinds/eck-id.ts";
export { email } from "./kinds/email.ts";
export { esTaxId } from "./kinds/es-tax-id.ts";
export { euVatNumber } from "./kinds/eu-vat-number.ts";
export { fiHetu } from "./kinds/fi-hetu.ts";
export { frSocialSecurityNumber } from "./kinds/fr-social-security-number.ts";
export { grAmka } from "./kinds/gr-amka.ts";
export { grTaxId } from "./kinds/gr-tax-id.ts";
export { healthWord } from "./kinds/health-word.ts";
export { iban } from "./kinds/iban.ts";
export { identityDocument } from "./kinds/identity-document.ts";
export { ipv4 } from "./kinds/ipv4.ts";
export { ipv6 } from "./kinds/ipv6.ts";
export { itTaxCode } from "./kinds/it-tax-code.ts";
export { kennitala } from "./kinds/kennitala.ts";
export { kvkNumber } from "./kinds/kvk-number.ts";
export { licencePlate } from "./kinds/licence-plate.ts";
export { macAddress } from "./kinds/mac-address.ts";
export { machineReadableZone } from "./kinds/machine-readable-zone.ts";
export { moreKinds } from "./kinds/more-kinds.ts";
export { noNationalNumber } from "./kinds/no-national-number.ts";
export { onderwijsnummer } from "./kinds/onderwijsnummer.ts";
export { paymentCard } from "./kinds/payment-card.ts";
export { personName } from "./kinds/person-name.ts";
export { phone } from "./kinds/phone.ts";
export { plPesel } from "./kinds/pl-pesel.ts";
export { postcode } from "./kinds/postcode.ts";
export { ptTaxId } from "./kinds/pt-tax-id.ts";
export { pupilNumber } from "./kinds/pupil-number.ts";
export { rsin } from "./kinds/rsin.ts";
export { sePersonnummer } from "./kinds/se-personnummer.ts";
export { streetAddress } from "./kinds/street-address.ts";
export { studentNumber } from "./kinds/student-number.ts";
export { ukNino } from "./kinds/uk-nino.ts";
export { uziNumber } from "./kinds/uzi-number.ts";
export { vNumber } from "./kinds/v-number.ts";
export { vatNumber } from "./kinds/vat-number.ts";
export type { MoreKind } from "./more-kind.ts";
export { type PiiKind, piiKind } from "./pii-kind.ts";
export { type PiiMatch, piiMatch } from "./pii-match.ts";
export type {
  HashOperator,
  MaskOperator,
  Operators,
  PlainOperator,
  PseudonymiseOperator,
  RedactOperator,
  RemoveOperator,
  ReplaceOperator,
} from "./redaction/operator.ts";
export { redact, redactWithKey } from "./redaction/redact.ts";
export { restore } from "./redaction/restore.ts";
export { createScanner } from "./scanner/create-scanner.ts";
export { createScannerOf } from "./scanner/create-scanner-of.ts";
export { extendScanner } from "./scanner/extend-scanner.ts";
export { scan } from "./scanner/scan.ts";
export type {
  RedactOptions,
  RedactWithKeyOptions,
  Scanner,
  SmallScanner,
} from "./scanner/scanner.ts";
export type { KindScannerOptions, ScannerOptions } from "./scanner/scanner-options.ts";
export type { IncrementalScan, ScannedPiece } from "./stream/incremental.ts";
export type { WebTransform } from "./stream/web-transform.ts";
export { type CategorySummary, summarise } from "./summarise.ts";
export * from "./tables/index.ts";
export { isANumber } from "./validators/is-a-number.ts";
export { isAhvNumber } from "./validators/is-ahv-number.ts";
export { isAmka } from "./validators/is-amka.ts";
export { isBelgianNationalNumber } from "./validators/is-belgian-national-number.ts";
export { isBic } from "./validators/is-bic.ts";
export { isBsn } from "./validators/is-bsn.ts";
export { isCprNumber } from "./validators/is-cpr-number.ts";
export { isDutchPassport } from "./validators/is-dutch-passport.ts";
export { isEckId } from "./validators/is-eck-id.ts";
export { isEuVatNumber } from "./validators/is-eu-vat-number.ts";
export { isFrenchSocialSecurityNumber } from "./validators/is-french-social-security-number.ts";
export { isGermanTaxId } from "./validators/is-german-tax-id.ts";
export { isGreekTaxId } from "./validators/is-greek-tax-id.ts";
export { isHetu } from "./validators/is-hetu.ts";
export { isIban } from "./validators/is-iban.ts";
export { isItalianTaxCode } from "./validators/is-italian-tax-code.ts";
export { isKennitala } from "./validators/is-kennitala.ts";
export { isLicencePlate } from "./validators/is-licence-plate.ts";
export { isMachineReadableZone } from "./validators/is-machine-readable-zone.ts";
export { isNino } from "./validators/is-nino.ts";
export { isNorwegianNationalNumber } from "./validators/is-norwegian-national-number.ts";
export { isOnderwijsnummer } from "./validators/is-onderwijsnummer.ts";
export { isPaymentCard } from "./validators/is-payment-card.ts";
export { isPersonnummer } from "./validators/is-personnummer.ts";
export { isPesel } from "./validators/is-pesel.ts";
export { isPortugueseTaxId } from "./validators/is-portuguese-tax-id.ts";
export { isRsin } from "./validators/is-rsin.ts";
export { isSpanishTaxId } from "./validators/is-spanish-tax-id.ts";
export { isVatNumber } from "./validators/is-vat-number.ts";
export { type PaymentCardBrand, paymentCardBrand } from "./validators/payment-card-brand.ts";
