import { describe, expect, it } from "vitest";
import * as pii from "../index.ts";

const named: Readonly<Record<string, unknown>> = { ...pii };

/** Whole values; how they stand in a text is the matter of the detectors. */
const tables: readonly (readonly [
  name: keyof typeof pii,
  valid: readonly string[],
  invalid: readonly (readonly [value: unknown, reason: string])[],
])[] = [
  [
    "isBsn",
    ["111222333", "123456782", "999990019", "1112.22.333", "111 222 333", "10000008"],
    [
      ["000000000", "nobody"],
      ["187318", "six digits are not padded"],
      ["111222334", "eleven-test"],
      ["111 222.333", "two signs"],
      [111222333, "a number"],
    ],
  ],
  [
    "isANumber",
    ["1234710432", "1234987597"],
    [
      ["1234710433", "a check"],
      ["1123471043", "two of the same side by side"],
      ["0123471043", "a zero first"],
      ["123471043", "nine digits"],
    ],
  ],
  [
    "isAmka",
    ["01013099997"],
    [
      ["01013099998", "its check digit"],
      ["32013099997", "no day"],
    ],
  ],
  [
    "isCprNumber",
    ["211062-5629", "2110625629"],
    [
      ["321062-5629", "no day"],
      ["211362-5629", "no month"],
      [2110625629, "a number"],
    ],
  ],
  [
    "isEuVatNumber",
    [
      "ATU13585627",
      "BG175074752",
      "CY10259033P",
      "CZ25123891",
      "DK13585628",
      "EE100931558",
      "EL094259216",
      "FI20774740",
      "HR33392005961",
      "HU12892312",
      "IE6433435F",
      "IE6433435OA",
      "LT119511515",
      "LT100001919017",
      "LU15027442",
      "LV40003521600",
      "MT11679112",
      "PT501964843",
      "RO18547290",
      "SE556188840401",
      "SI50223054",
      "SK2022749619",
    ],
    [
      ["ATU13585626", "its check digit"],
      ["AT13585627", "without its U"],
      ["BG175074751", "its check digit"],
      ["CY10259033Z", "its check letter"],
      ["LV40003521601", "its check digit"],
      ["LT119511516", "its check digit"],
      ["RO18547291", "its check digit"],
      ["IE6433435G", "its check letter"],
      ["NL002455799B11", "a country of isVatNumber"],
      ["", "nothing"],
      [7, "a number"],
    ],
  ],
  [
    "isGreekTaxId",
    ["094259216", "123456783"],
    [
      ["094259217", "its check digit"],
      ["000000000", "nobody"],
    ],
  ],
  [
    "isHetu",
    ["131052-308T", "131052+308T", "131052A308T", "131052a308t"],
    [
      ["131052-308U", "its check sign"],
      ["321052-308T", "no day"],
      ["131052G308T", "no century"],
      ["131052-001J", "a serial that is not given out"],
      [7, "a number"],
    ],
  ],
  [
    "isKennitala",
    ["120174-3399", "1201743399"],
    [
      ["120174-3389", "its check digit"],
      ["120174-3391", "no century"],
      ["520174-3399", "a company"],
    ],
  ],
  [
    "isMachineReadableZone",
    [
      "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
      "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
      "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6",
    ],
    [
      [
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<11",
        "the last check digit",
      ],
      ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "one line"],
      ["", "nothing"],
      [7, "a number"],
    ],
  ],
  [
    "isPersonnummer",
    ["811228-9874", "8112289874", "19811228-9874", "198112289874", "811228+9874", "811288-9871"],
    [
      ["811228-9875", "its check digit"],
      ["811328-9874", "no month"],
      ["111981-2289874", "eleven digits and more"],
      ["171811228-987", "another length"],
      ["30811228-9874", "no century"],
      ["8112289874x", "a letter"],
    ],
  ],
  [
    "isPortugueseTaxId",
    ["123456789", "501964843"],
    [
      ["123456788", "its check digit"],
      ["023456789", "its first digit"],
    ],
  ],
  [
    "isAhvNumber",
    ["756.9217.0769.85", "7569217076985"],
    [
      ["756.9217.0769.84", "its check digit"],
      ["4006381333931", "an article of another country"],
      [7569217076985, "a number"],
    ],
  ],
  [
    "isNorwegianNationalNumber",
    ["01020300082", "01020300163"],
    [
      ["01020300083", "a check"],
      ["0102030008", "ten digits"],
      ["00020300000", "no day"],
    ],
  ],
  ["isRsin", ["004495445"], [["004495446", "eleven-test"]]],
  [
    "isOnderwijsnummer",
    ["101222331"],
    [
      ["111222333", "a BSN"],
      [null, "nothing"],
    ],
  ],
  [
    "isIban",
    [
      "NL91ABNA0417164300",
      "NL91 ABNA 0417 1643 00",
      "nl91-abna-0417-1643-00",
      "NO07.8380.08.06006",
      "ME25505000012345678951",
      "DZ580002100001113000000570",
    ],
    [
      ["NL00ABNA0417164300", "check digits 00"],
      ["NL99ABNA0417164300", "check digits 99"],
      ["US91ABNA0417164300", "no such country"],
      [{}, "no text"],
      ["NL91ABNA0417164300".repeat(3), "longer than any"],
      ["NL91ÀBNA0417164300", "a letter with an accent"],
    ],
  ],
  [
    "isBic",
    ["ABNANL2A", "DEUTDEFF500", "E097AEXX", "RZBAXKPR"],
    [
      ["ABNAXX2A", "country"],
      ["ABNANL2", "length"],
      [1, "no text"],
    ],
  ],
  [
    "isPaymentCard",
    ["4111111111111111", "4111 1111 1111 1111", "3782 822463 10005", "6799990100000000019"],
    [
      ["4111 1111-1111 1111", "two signs"],
      ["122000000000003", "no issuer"],
      [4111111111111111, "a number"],
    ],
  ],
  [
    "isVatNumber",
    [
      "NL002455799B11",
      "NL004495445B01",
      "BE 0403.019.261",
      "DE136695976",
      "FR40303265045",
      "FR83404833048",
      "FRK7399859412",
      "FR4Z123456782",
      "IT00743110157",
      "PL8567346215",
      "GB980780684",
      "ESX1234567L",
      "ESB58378431",
      "ESP2807900B",
      "ESJ99216582",
    ],
    [
      ["NL002455799B11".repeat(3), "longer than any"],
      ["NL004495445B00", "suffix"],
      ["NL000000000B01", "nobody"],
      ["FR84323140391", "key"],
      ["FRAA303265045", "key"],
      ["FRIO303265045", "letters not used"],
      ["EST1234567L", "letter of no company"],
      ["ESA1234567Z", "letter"],
      ["GB000000000", "nobody"],
      ["XX1", "country"],
      [undefined, "nothing"],
    ],
  ],
  [
    "isLicencePlate",
    ["12-AB-34", "12ab34", "GHJ-12-K"],
    [
      ["12-AB-3-4", "dashes"],
      ["PVV-12-A", "not issued"],
      [12, "no text"],
    ],
  ],
  [
    "isDutchPassport",
    ["SPECI2014", "XR1001R58"],
    [
      ["SPECIO014", "letter O"],
      ["SPECI201A", "ends in a letter"],
    ],
  ],
  [
    "isEckId",
    [`https://ketenid.nl/pilot/${"ab".repeat(64)}`],
    [
      ["https://ketenid.nl/pilot/ab", "short"],
      [0, "no text"],
    ],
  ],
  [
    "isBelgianNationalNumber",
    ["85.07.30-033.28", "17073003384", "85000003306", "85473003317"],
    [
      ["85.07.30-033.29", "check digits"],
      ["85993003390", "month"],
      ["85", "short"],
      ["85023003390", "day"],
    ],
  ],
  [
    "isGermanTaxId",
    ["86095742719", "86 095 742 719"],
    [
      ["86095742710", "check digit"],
      ["12345678903", "no repeat"],
      ["01234567890", "zero first"],
      ["11115678904", "four times"],
    ],
  ],
  [
    "isFrenchSocialSecurityNumber",
    ["295109912611193", "153072A07300493"],
    [
      ["295109912611194", "key"],
      ["495109912611193", "first digit"],
      ["295159912611176", "month"],
      ["153072C07300493", "no such department"],
    ],
  ],
  [
    "isSpanishTaxId",
    ["12345678Z", "X1234567L", "Y1234567X"],
    [
      ["12345678A", "letter"],
      ["A1234567L", "first letter"],
    ],
  ],
  [
    "isItalianTaxCode",
    [
      "RSSMRA85T10A562S",
      "RCCMNL83S18D969H",
      "RSSMRA85T10A56NH",
      "RSSMRAURT10A562B",
      "RSSMRA85T50A562W",
      "RSSMRA00B29A562C",
    ],
    [
      ["RSSMRA85T10A562T", "check letter"],
      ["RSSMRA85T31B562S", "day 31 is fine, letter is not"],
      ["x", "short"],
      ["RSSMRAA5T10A562A", "a letter that stands for no digit"],
    ],
  ],
  [
    "isPesel",
    ["44051401359", "02070803628"],
    [
      ["44051401358", "check digit"],
      ["44053301359", "day"],
      ["4405140135", "short"],
      ["4405140135!", "a sign"],
      ["4".repeat(41), "longer than any number"],
    ],
  ],
  [
    "isNino",
    ["AB123456C", "ab 12 34 56 c"],
    [
      ["BG123456C", "prefix"],
      ["AB123456E", "suffix"],
    ],
  ],
];

describe.each(tables)("%s", (name, valid, invalid) => {
  const check = named[name] as (value: unknown) => boolean;

  it.each(valid)("accepts %s", (value) => {
    expect(check(value)).toBe(true);
  });

  it.each(invalid)("refuses %s (%s)", (value) => {
    expect(check(value)).toBe(false);
  });
});

it("isIban can keep to the registry", () => {
  expect(pii.isIban("DZ580002100001113000000570", { registryOnly: true })).toBe(false);
  expect(pii.isIban("NL91ABNA0417164300", { registryOnly: true })).toBe(true);
});

it.each([
  ["4111111111111111", "visa"],
  ["2720990000000007", "mastercard"],
  ["6011111111111117", "discover"],
  ["6221260000000000", "unionpay"],
  ["6763000000000000007", "maestro"],
  ["4111111111111112", "none"],
])("paymentCardBrand of %s is %s", (number, brand) => {
  expect(pii.paymentCardBrand(number)).toBe(brand);
});
