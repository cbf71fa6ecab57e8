export { isBrin, isKvkNumber } from "../parties/index.ts";
export { confidence } from "./confidence.ts";
export { createScanner } from "./create-scanner.ts";
export { type DetectorDefinition, defineDetector } from "./define-detector.ts";
export type { Detector } from "./detector.ts";
export type { JsonMatch } from "./json/json-match.ts";
export { type PiiKind, piiKind } from "./pii-kind.ts";
export { type PiiMatch, piiMatch } from "./pii-match.ts";
export { redact, redactWithKey } from "./redact.ts";
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
export { restore } from "./redaction/restore.ts";
export { scan } from "./scan.ts";
export { scanJson } from "./scan-json.ts";
export type { RedactOptions, RedactWithKeyOptions, Scanner } from "./scanner.ts";
export type { ScannerOptions } from "./scanner-options.ts";
export type { WebTransform } from "./stream/web-transform.ts";
export { type CategorySummary, summarise } from "./summarise.ts";
export { isBelgianNationalNumber } from "./validators/is-belgian-national-number.ts";
export { isBic } from "./validators/is-bic.ts";
export { isBsn } from "./validators/is-bsn.ts";
export { isDutchPassport } from "./validators/is-dutch-passport.ts";
export { isEckId } from "./validators/is-eck-id.ts";
export { isFrenchSocialSecurityNumber } from "./validators/is-french-social-security-number.ts";
export { isGermanTaxId } from "./validators/is-german-tax-id.ts";
export { isIban } from "./validators/is-iban.ts";
export { isItalianTaxCode } from "./validators/is-italian-tax-code.ts";
export { isLicencePlate } from "./validators/is-licence-plate.ts";
export { isNino } from "./validators/is-nino.ts";
export { isOnderwijsnummer } from "./validators/is-onderwijsnummer.ts";
export { isPaymentCard } from "./validators/is-payment-card.ts";
export { isPesel } from "./validators/is-pesel.ts";
export { isRsin } from "./validators/is-rsin.ts";
export { isSpanishTaxId } from "./validators/is-spanish-tax-id.ts";
export { isVatNumber } from "./validators/is-vat-number.ts";
export { type PaymentCardBrand, paymentCardBrand } from "./validators/payment-card-brand.ts";
