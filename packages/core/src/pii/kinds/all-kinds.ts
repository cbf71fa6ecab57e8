import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { aNumber } from "./a-number.ts";
import { agbCode } from "./agb-code.ts";
import { beNationalNumber } from "./be-national-number.ts";
import { bic } from "./bic.ts";
import { bigNumber } from "./big-number.ts";
import { brin } from "./brin.ts";
import { bsn } from "./bsn.ts";
import { chAhvNumber } from "./ch-ahv-number.ts";
import { credential } from "./credential.ts";
import { dateOfBirth } from "./date-of-birth.ts";
import { deTaxId } from "./de-tax-id.ts";
import { drivingLicence } from "./driving-licence.ts";
import { eckId } from "./eck-id.ts";
import { email } from "./email.ts";
import { esTaxId } from "./es-tax-id.ts";
import { frSocialSecurityNumber } from "./fr-social-security-number.ts";
import { iban } from "./iban.ts";
import { identityDocument } from "./identity-document.ts";
import { ipv4 } from "./ipv4.ts";
import { ipv6 } from "./ipv6.ts";
import { itTaxCode } from "./it-tax-code.ts";
import { kvkNumber } from "./kvk-number.ts";
import { licencePlate } from "./licence-plate.ts";
import { macAddress } from "./mac-address.ts";
import { noNationalNumber } from "./no-national-number.ts";
import { onderwijsnummer } from "./onderwijsnummer.ts";
import { paymentCard } from "./payment-card.ts";
import { phone } from "./phone.ts";
import { plPesel } from "./pl-pesel.ts";
import { postcode } from "./postcode.ts";
import { rsin } from "./rsin.ts";
import { ukNino } from "./uk-nino.ts";
import { uziNumber } from "./uzi-number.ts";
import { vNumber } from "./v-number.ts";
import { vatNumber } from "./vat-number.ts";

/**
 * Every built-in kind, Dutch ones first, in the order of the documentation. `createScannerOf` makes a scanner of some of
 * them, which has the size of those only.
 *
 * @example
 * ```ts
 * import { allKinds } from "@bijsluiter/core/pii";
 *
 * allKinds.find(({ kind }) => kind === "iban")?.category; // => "payment-methods"
 * ```
 */
export const allKinds = deepFreeze([
  bsn,
  onderwijsnummer,
  rsin,
  eckId,
  brin,
  kvkNumber,
  bigNumber,
  vNumber,
  aNumber,
  agbCode,
  uziNumber,
  drivingLicence,
  identityDocument,
  licencePlate,
  postcode,
  iban,
  bic,
  paymentCard,
  vatNumber,
  email,
  phone,
  dateOfBirth,
  ipv4,
  ipv6,
  macAddress,
  credential,
  beNationalNumber,
  chAhvNumber,
  deTaxId,
  esTaxId,
  frSocialSecurityNumber,
  itTaxCode,
  noNationalNumber,
  plPesel,
  ukNino,
]) satisfies readonly Kind[];
