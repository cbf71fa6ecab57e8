import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isBelgianNationalNumber,
  isBsn,
  isDutchPassport,
  isFrenchSocialSecurityNumber,
  isGermanTaxId,
  isIban,
  isItalianTaxCode,
  isLicencePlate,
  isNino,
  isOnderwijsnummer,
  isPaymentCard,
  isPesel,
  isRsin,
  isSpanishTaxId,
  isVatNumber,
  paymentCardBrand,
} from "../index.ts";

type Check = (value: unknown) => boolean;

const DIGITS = "0123456789";
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Every text that differs from `value` in one digit, or, in the places of `letters`, in one letter. */
function neighbours(value: string, letters: readonly number[] = []): readonly string[] {
  return [...value].flatMap((char, index) => {
    const others = DIGITS.includes(char) ? DIGITS : letters.includes(index) ? LETTERS : "";
    return [...others]
      .filter((other) => other !== char)
      .map((other) => value.slice(0, index) + other + value.slice(index + 1));
  });
}

/** Numbers that are published as examples or for tests; the last column says why one wrong character is always seen. */
const table: readonly (readonly [string, Check, readonly string[], readonly number[], string])[] = [
  [
    "isBsn",
    isBsn,
    ["111222333", "123456782", "999990019", "063138219", "10000008"],
    [],
    "eleven-test: each weight is prime to 11",
  ],
  ["isRsin", isRsin, ["004495445"], [], "eleven-test"],
  ["isOnderwijsnummer", isOnderwijsnummer, ["101222331"], [], "eleven-test, remainder 5"],
  [
    "isIban",
    isIban,
    [
      "NL91ABNA0417164300",
      "NL20INGB0001234567",
      "DE89370400440532013000",
      "NO9386011117947",
      "BE68539007547034",
    ],
    [4, 5, 6, 7],
    "ISO 7064 mod 97-10",
  ],
  [
    "isPaymentCard",
    isPaymentCard,
    ["4111111111111111", "5555555555554444", "378282246310005", "30569309025904"],
    [],
    "Luhn, ISO/IEC 7812-1",
  ],
  ["isGermanTaxId", isGermanTaxId, ["86095742719"], [], "ISO 7064 mod 11,10"],
  [
    "isFrenchSocialSecurityNumber",
    isFrenchSocialSecurityNumber,
    ["295109912611193", "153072A07300493"],
    [6],
    "97 minus the remainder by 97",
  ],
  [
    "isBelgianNationalNumber",
    isBelgianNationalNumber,
    ["85073003328", "17073003384"],
    [],
    "97 minus the remainder by 97, and these two in neither century",
  ],
  [
    "isSpanishTaxId",
    isSpanishTaxId,
    ["12345678Z", "X1234567L", "Y1234567X"],
    [0, 8],
    "remainder by 23",
  ],
  [
    "isItalianTaxCode",
    isItalianTaxCode,
    ["RSSMRA85T10A562S", "RCCMNL83S18D969H"],
    [0, 1, 2, 3, 4, 5, 8, 11, 15],
    "remainder by 26; each place counts each character apart",
  ],
  ["isPesel", isPesel, ["44051401359", "02070803628"], [], "weights prime to 10"],
  [
    "isVatNumber",
    isVatNumber,
    [
      "BE0403019261",
      "DE136695976",
      "FR40303265045",
      "IT00743110157",
      "PL8567346215",
      "ESX1234567L",
      "ESB58378431",
    ],
    [],
    "mod 97; mod 11,10; Luhn and a key; Luhn; mod 11; mod 23; Luhn",
  ],
];

describe.each(table)("%s", (_name, check, valid, letters) => {
  it.each(valid)("accepts %s and refuses all that differ from it in one character", (value) => {
    expect(check(value)).toBe(true);
    const near = neighbours(value, letters);
    expect(near.length).toBeGreaterThanOrEqual(9 * 7);
    expect(near.filter(check)).toEqual([]);
  });
});

/** Sum of nine digits for the eleven-test of the Tax Administration, written down again. */
const elevenSum = (nine: string) =>
  [...nine].reduce((sum, digit, index) => sum + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
const asNumber = (text: string) =>
  BigInt([...text].map((char) => Number.parseInt(char, 36)).join(""));

it.each<[string, string, (value: string) => boolean]>([
  [
    "NL004495445B01",
    "eleven-test, or mod 97-10 over all of it (since 2020)",
    (value) =>
      !value.endsWith("00") &&
      (elevenSum(value.slice(2, 11)) % 11 === 0 || asNumber(value) % 97n === 1n),
  ],
  [
    "NL002455799B11",
    "the same, a number of 2020",
    (value) =>
      !value.endsWith("00") &&
      (elevenSum(value.slice(2, 11)) % 11 === 0 || asNumber(value) % 97n === 1n),
  ],
  [
    "GB980780684",
    "weights 8 to 2, remainder 0 or 42 by 97",
    (value) => {
      const weights = [8, 7, 6, 5, 4, 3, 2, 10, 1];
      const sum = weights.reduce((total, weight, at) => total + weight * Number(value[2 + at]), 0);
      return sum % 97 === 0 || sum % 97 === 42;
    },
  ],
])("isVatNumber of %s with one digit changed, of which some pass (%s)", (value, _why, passes) => {
  expect(isVatNumber(value)).toBe(true);
  const near = neighbours(value);
  expect(near.filter(isVatNumber)).toEqual(near.filter(passes));
});

it.each([
  ["A", "19"],
  ["B", "18"],
  ["C", ""],
  ["D", ""],
  ["Z", ""],
])("isFrenchSocialSecurityNumber, department 2%s: one key at most, that of %j", (letter, as) => {
  const keys = Array.from({ length: 100 }, (_, key) => String(key).padStart(2, "0"));
  const passing = keys.filter((key) => isFrenchSocialSecurityNumber(`153072${letter}073004${key}`));
  const key = 97n - (BigInt(`15307${as}073004`) % 97n);
  expect(passing).toEqual(as === "" ? [] : [String(key).padStart(2, "0")]);
});

it.each([
  ["303265045", true, "with its Luhn digit"],
  ["303265046", false, "one off, under a key that fits it"],
  ["303265054", false, "two swapped, under a key that fits them"],
])("isVatNumber of a French company %s: %s (%s)", (siren, valid) => {
  const key = (12 + 3 * (Number(siren) % 97)) % 97;
  expect(isVatNumber(`FR${String(key).padStart(2, "0")}${siren}`)).toBe(valid);
});

describe("any valid number with one digit changed", () => {
  /** A place in a text of `length` digits, and how far its digit moves. */
  const slip = (length: number) =>
    fc.record({ at: fc.integer({ min: 0, max: length - 1 }), by: fc.integer({ min: 1, max: 9 }) });
  const slipped = (value: string, { at, by }: { at: number; by: number }) =>
    `${value.slice(0, at)}${(Number(value[at]) + by) % 10}${value.slice(at + 1)}`;
  const digits = (length: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });
  /** Sum of the weighted digits, as DUO and RvIG write it down. */
  const eleven = (eight: readonly number[]) =>
    eight.reduce((sum, digit, index) => sum + digit * (9 - index), 0) % 11;

  it("is no BSN", () => {
    fc.assert(
      fc.property(digits(8), slip(9), (eight, change) => {
        fc.pre(eleven(eight) < 10 && eight.some((digit) => digit > 0));
        const value = `${eight.join("")}${eleven(eight)}`;
        expect(isBsn(value)).toBe(true);
        expect(isBsn(slipped(value, change))).toBe(false);
      }),
    );
  });

  it("is no education number, and a BSN is none either", () => {
    fc.assert(
      fc.property(digits(6), slip(9), (six, change) => {
        const eight = [1, 0, ...six];
        const last = (eleven(eight) + 6) % 11;
        fc.pre(last < 10);
        const value = `${eight.join("")}${last}`;
        expect(isOnderwijsnummer(value)).toBe(true);
        expect(isOnderwijsnummer(slipped(value, change))).toBe(false);
        expect(isBsn(value)).toBe(false);
      }),
    );
  });

  it("is no IBAN", () => {
    fc.assert(
      fc.property(digits(10), slip(12), (account, change) => {
        const bban = `ABNA${account.join("")}`;
        // N is 23 and L is 21; A, B and N are 10, 11 and 23: ISO 13616.
        const rest = BigInt(`10112310${account.join("")}232100`) % 97n;
        const check = String(98n - rest).padStart(2, "0");
        expect(isIban(`NL${check}${bban}`)).toBe(true);
        const wrong = slipped(`${check}${account.join("")}`, change);
        expect(isIban(`NL${wrong.slice(0, 2)}ABNA${wrong.slice(2)}`)).toBe(false);
      }),
    );
  });

  it("is no payment card", () => {
    fc.assert(
      fc.property(digits(14), slip(16), (middle, change) => {
        const body = [4, ...middle];
        const sum = body
          .toReversed()
          .reduce(
            (total, digit, index) => total + (index % 2 ? digit : (digit * 2) % 9 || digit),
            0,
          );
        const value = `${body.join("")}${(10 - (sum % 10)) % 10}`;
        expect(isPaymentCard(value)).toBe(true);
        expect(isPaymentCard(slipped(value, change))).toBe(false);
      }),
    );
  });
});

describe("forms without a check digit, character by character", () => {
  it.each([
    ["NINO", "AB123456", "", "ABCD", "HMRC NIM39110: the last letter", isNino],
    ["NINO", "", "A123456C", "ABCEGHJKLMNOPRSTWXYZ", "the first letter", isNino],
    ["NINO", "A", "123456C", "ABCEGHJKLMNPRSTWXYZ", "the second letter: no O", isNino],
    ["passport", "S", "ECI2014", LETTERS.replace("O", ""), "no letter O", isDutchPassport],
    [
      "passport",
      "SPECI2",
      "14",
      `${DIGITS}${LETTERS.replace("O", "")}`,
      "either, no letter O",
      isDutchPassport,
    ],
    ["passport", "SPECI201", "", DIGITS, "the last is a digit", isDutchPassport],
  ] as const)("%s, %s_%s takes %s (%s)", (_name, before, after, taken, _why, check) => {
    const passing = [...`${DIGITS}${LETTERS}`].filter((char) => check(before + char + after));
    expect(passing.join("")).toBe(
      [...`${DIGITS}${LETTERS}`].filter((char) => taken.includes(char)).join(""),
    );
  });

  it.each(["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"])("isNino refuses the prefix %s", (pair) => {
    expect(isNino(`${pair}123456C`)).toBe(false);
  });

  const neverIssued = "GVD KKK KVT LPF NSB PKK PSV TBS PVV SGP VVD".split(" ");
  it.each(neverIssued)("isLicencePlate refuses %s (RDW, lettercombinaties)", (letters) => {
    expect(isLicencePlate(`${letters}-12-B`)).toBe(false);
    expect(isLicencePlate(`12-${letters}-3`)).toBe(false);
  });
  it.each(["SA", "SD", "SS"])("isLicencePlate refuses %s (RDW, lettercombinaties)", (letters) => {
    expect(isLicencePlate(`${letters}-12-34`)).toBe(false);
    expect(isLicencePlate(`12-34-${letters}`)).toBe(false);
  });
});

describe("ranges of payment cards, on both sides (ISO/IEC 7812-1)", () => {
  /** The shortest number with these first four digits that a network may have, with its Luhn digit. */
  const cardOf = (head: number, length: number) =>
    [...DIGITS].map((digit) => `${head}${"0".repeat(length - 5)}${digit}`).find(isLuhn) ?? "";
  function isLuhn(value: string) {
    const sum = [...value].toReversed().reduce((total, char, index) => {
      const digit = Number(char);
      return total + (index % 2 ? (digit * 2) % 9 || digit : digit);
    }, 0);
    return sum % 10 === 0;
  }
  it.each([
    [2220, 16, "none"],
    [2221, 16, "mastercard"],
    [2720, 16, "mastercard"],
    [2721, 16, "none"],
    [3399, 15, "none"],
    [3400, 15, "american-express"],
    [3499, 15, "american-express"],
    [3500, 15, "none"],
    [3527, 16, "none"],
    [3528, 16, "jcb"],
    [3589, 16, "jcb"],
    [3590, 16, "none"],
    [3999, 16, "diners-club"],
    [4000, 16, "visa"],
    [4999, 16, "visa"],
    [5000, 16, "maestro"],
    [5099, 16, "maestro"],
    [5100, 16, "mastercard"],
    [5599, 16, "mastercard"],
    [5600, 16, "maestro"],
    [6010, 16, "maestro"],
    [6011, 16, "discover"],
    [6012, 16, "maestro"],
    [6199, 16, "maestro"],
    [6200, 16, "unionpay"],
    [6300, 16, "maestro"],
    [6439, 16, "maestro"],
    [6440, 16, "discover"],
    [6599, 16, "discover"],
    [6600, 16, "maestro"],
    [6999, 16, "maestro"],
    [7000, 16, "none"],
    [8099, 16, "none"],
    [8100, 16, "unionpay"],
    [8199, 16, "unionpay"],
    [8200, 16, "none"],
    [4000, 13, "visa"],
    [4000, 14, "none"],
    [4000, 15, "none"],
    [4000, 17, "none"],
    [4000, 18, "visa"],
    [3400, 16, "none"],
    [5100, 15, "none"],
  ])("%i, %i digits: %s", (head, length, brand) => {
    expect(paymentCardBrand(cardOf(head, length))).toBe(brand);
  });
});
