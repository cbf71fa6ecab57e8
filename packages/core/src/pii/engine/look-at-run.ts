import { elevenTest } from "../../shared/check-digits/eleven-test.ts";
import { confidence } from "../confidence.ts";
import { isBelgianNationalNumber } from "../validators/is-belgian-national-number.ts";
import { isFrenchSocialSecurityNumber } from "../validators/is-french-social-security-number.ts";
import { isGermanTaxId } from "../validators/is-german-tax-id.ts";
import { isPesel } from "../validators/is-pesel.ts";
import { brandOf } from "../validators/payment-card-brand.ts";
import { at } from "./char-class.ts";
import { type Desk, read } from "./desk.ts";
import { elevenTestOf, isLuhnOf, isMod11_10Of, isPeselSum, numberOf } from "./digit-sums.ts";
import { endsNumber } from "./edges.ts";
import { isBirthDate } from "./look-at-date.ts";
import { submit } from "./submit.ts";

const { strong, likely, fair, weak } = confidence;
/** Longest number of a payment card. */
const LONGEST = 19;
/** Goes before the digits of a Belgian number of someone born from 2000 on. */
const BORN_SINCE_2000 = 2_000_000_000;
const ZERO = 0x30;

/** Looks at eight or more digits without anything between them. */
export function lookAtRun(desk: Desk, start: number, end: number): void {
  const length = end - start;
  if (length > LONGEST || !endsNumber(desk.bytes, end)) return;
  if (length === 9) {
    nineDigits(desk, start, end);
    return;
  }
  // No payment card begins with 0, 1, 7 or 9; time stamps do.
  const first = at(desk.bytes, start) - ZERO;
  if (length > 12 && length !== 15 && (first < 2 || first === 7 || first === 9)) return;
  const digits = read(desk, start, end);
  const offer = (kind: string, bare: number) =>
    submit(desk, { kind, start, end, bare, labelled: strong });
  switch (length) {
    case 8:
      eightDigits(digits, offer);
      break;
    case 10:
      offer("v-number", 0);
      break;
    case 11:
      elevenDigits(desk, start, offer);
      break;
    case 12:
      offer("kvk-number", 0);
      break;
    case 15:
      if (isFrenchSocialSecurityNumber(digits)) offer("fr-social-security-number", fair);
      break;
  }
  if (length > 11 && isLuhnOf(desk.bytes, start, end)) {
    offerCard(numberOf(desk.bytes, start, start + 4), length, offer);
  }
}

type Offer = (kind: string, bare: number) => void;

function eightDigits(digits: string, offer: Offer): void {
  if (elevenTest(`0${digits}`) === 0 && Number(digits) > 0) offer("bsn", 0);
  offer("kvk-number", 0);
  if (isBirthDate(Number(digits.slice(6)), Number(digits.slice(4, 6)), Number(digits.slice(0, 4))))
    offer("date-of-birth", 0);
}

function nineDigits(desk: Desk, start: number, end: number): void {
  const remainder = elevenTestOf(desk.bytes, start, end);
  if (remainder === 0) {
    // The same form and test: only a label tells an RSIN, and the stricter treatment is the default.
    submit(desk, { kind: "rsin", start, end, bare: 0, labelled: strong });
    submit(desk, { kind: "bsn", start, end, bare: fair, labelled: strong });
  }
  if (remainder !== 5 || numberOf(desk.bytes, start, start + 2) !== 10) return;
  submit(desk, { kind: "onderwijsnummer", start, end, bare: fair, labelled: strong });
}

function elevenDigits(desk: Desk, start: number, offer: Offer): void {
  const { bytes } = desk;
  offer("big-number", 0);
  const digits = () => read(desk, start, start + 11);
  const rest = 97 - numberOf(bytes, start + 9, start + 11);
  const base = numberOf(bytes, start, start + 9);
  if (
    (base % 97 === rest || (base + BORN_SINCE_2000) % 97 === rest) &&
    isBelgianNationalNumber(digits())
  )
    offer("be-national-number", fair);
  if (isMod11_10Of(bytes, start) && isGermanTaxId(digits())) offer("de-tax-id", weak);
  if (isPeselSum(bytes, start) && isPesel(digits())) offer("pl-pesel", weak);
}

/** Offers a payment card; the common lengths of the common networks are likelier than the rest. */
function offerCard(head: number, length: number, offer: Offer): void {
  const brand = brandOf(head, length);
  if (brand === "none") return;
  const common = length > 15 || brand === "american-express" || brand === "diners-club";
  offer("payment-card", common ? likely : weak);
}
