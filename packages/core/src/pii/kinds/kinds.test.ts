import { describeDetector } from "../../../test/describe-detector.ts";

describeDetector("bsn", {
  valid: [
    ["111222333", "test number of the authorities"],
    ["123456782", "test number of the authorities"],
    ["999990019", "RvIG test persons, series 9999xxxxx"],
    ["111 222 333", "as people write it"],
    ["1112.22.333", "as tax letters print it"],
    ["111.222.333", "as people write it"],
    ["111-222-333", "as people write it"],
  ],
  invalid: [
    ["000000000", "passes the sum, is nobody"],
    ["123456789", "fails the eleven-test"],
    ["999999999", "fails the eleven-test"],
    ["1112223330", "ten digits"],
    ["111222333.5", "a decimal"],
    ["2-111222333", "goes on from another number"],
    ["x111222333", "stuck to a letter that is no label"],
    ["****111222333", "masked"],
    ["111222333%", "a share"],
    ["111 222 334", "fails the eleven-test"],
    ["a1b111222333", "a piece of a hash"],
  ],
});

describeDetector("bsn", {
  label: "bsn",
  valid: [
    ["10000008", "eight digits count as nine with a zero in front, beside a label only"],
    ["111 222 333", "with a label"],
    ["1112.22.333", "with a label"],
  ],
  invalid: [
    ["1000000", "seven digits are never padded"],
    ["00000000", "nobody"],
  ],
});

describeDetector("rsin", {
  label: "RSIN",
  valid: [
    ["004495445", "published example"],
    ["004.495.445", "with dots"],
  ],
  invalid: [["004495446", "fails the eleven-test"]],
});

describeDetector("onderwijsnummer", {
  valid: [["101222331", "test number of DUO"]],
  invalid: [
    ["101222333", "leaves another remainder"],
    ["111222333", "is a BSN"],
    ["201222339", "starts with 20"],
  ],
});

describeDetector("eck-id", {
  valid: [
    [`https://ketenid.nl/201703/${"0123456789abcdef".repeat(8)}`, "published form"],
    [`https://ketenid.nl/pilot/${"fedcba9876543210".repeat(8)}`, "pilot environment"],
  ],
  invalid: [
    [`https://ketenid.nl/201703/${"0123456789abcdef".repeat(7)}`, "too short"],
    [`https://ketenid.nl/201703/${"0123456789abcdef".repeat(8)}0`, "too long"],
    [`https://example.nl/201703/${"0123456789abcdef".repeat(8)}`, "another host"],
  ],
});

describeDetector("brin", {
  label: "BRIN",
  valid: [
    ["12AB", "institution"],
    ["12AB03", "site"],
  ],
  invalid: [
    ["12ab", "lower case"],
    ["123AB", "three digits"],
    ["12AB0", "half a site"],
  ],
});

describeDetector("kvk-number", {
  label: "KvK",
  valid: [
    ["12345678", "eight digits"],
    ["000012345678", "branch number"],
  ],
  invalid: [
    ["1234567", "seven digits"],
    ["123456789", "nine digits"],
  ],
});

describeDetector("big-number", {
  label: "BIG-nummer",
  valid: [["12345678903", "example of HL7 Netherlands"]],
  invalid: [["1234567890", "ten digits"]],
});

describeDetector("v-number", {
  label: "V-nummer",
  valid: [["1234567890", "ten digits; the form is not published"]],
  invalid: [["123456789", "nine digits"]],
});

describeDetector("identity-document", {
  label: "paspoort",
  valid: [
    ["SPECI2014", "specimen of the authorities"],
    ["XR1001R58", "specimen of the authorities"],
    ["STKBJJS25", "letters in the middle"],
    ["V1B2C3D4E", "residence document"],
  ],
  invalid: [
    ["SPECI201", "eight characters"],
    ["SPECIO014", "the letter O is not used"],
    ["speci2014", "lower case"],
  ],
});

describeDetector("licence-plate", {
  valid: [
    ["12-AB-34", "sidecode 3"],
    ["AB-12-34", "sidecode 1"],
    ["12-34-AB", "sidecode 2"],
    ["GH-99-JK", "sidecode 4"],
    ["GH-JK-12", "sidecode 5"],
    ["1-GHJ-23", "sidecode 8"],
    ["GHJ-12-K", "sidecode 11"],
    ["G-123-HJ", "sidecode 10"],
  ],
  invalid: [
    ["NSB-12-A", "not issued"],
    ["12-34-56", "a date"],
    ["AB-12-34-5", "goes on"],
    ["X-AB-12-34", "goes on from something"],
    ["AB-1-234", "no sidecode"],
  ],
});

describeDetector("licence-plate", {
  label: "kenteken",
  valid: [
    ["12AB34", "without dashes"],
    ["GH99JK", "without dashes"],
    ["1GHJ23", "without dashes"],
  ],
  invalid: [
    ["ABCDEF", "no digits"],
    ["12AB345", "seven characters"],
  ],
});

describeDetector("postcode", {
  label: "postcode",
  valid: [
    ["1234 AB", "with a blank"],
    ["1234AB", "without"],
    ["1234 AB 12", "with the house number"],
    ["1234 AB, 12a", "with an addition"],
  ],
  invalid: [
    ["0234 AB", "starts with zero"],
    ["1234 SS", "letters not used"],
    ["1234 ABC", "three letters"],
    ["1234 ab", "lower case"],
    ["12345 AB", "five digits"],
  ],
});

describeDetector("iban", {
  valid: [
    ["NL91ABNA0417164300", "SWIFT registry example"],
    ["NL91 ABNA 0417 1643 00", "printed form"],
    ["nl91abna0417164300", "lower case in one piece"],
    ["NL91-ABNA-0417-1643-00", "dashes between fours"],
    ["NL91\u00a0ABNA\u00a00417\u00a01643\u00a000", "no-break spaces"],
    ["NL91 ABNA 0417\u200b 1643 00", "a zero-width space"],
    ["NL91\u202fABNA\u202f0417\u202f1643\u202f00", "narrow no-break spaces"],
    ["ＮＬ９１ＡＢＮＡ０４１７１６４３００", "full width"],
    ["DE89370400440532013000", "SWIFT registry example"],
    ["GB29 NWBK 6016 1331 9268 19", "SWIFT registry example"],
    ["NO 93 8601 11 17947", "as Norway writes it"],
    ["MT84MALT011000012345MTLCAST001S", "SWIFT registry example"],
    ["GT82TRAJ01020000001210029690", "SWIFT registry example"],
    ["DZ580002100001113000000570", "a country outside the registry"],
  ],
  invalid: [
    ["NL91ABNA0417164301", "check digits"],
    ["NL99ABNA0417164350", "check digits 99: right modulo 97, but they end at 98"],
    ["NL91ABN10417164300", "a digit in the bank code"],
    ["XX91ABNA0417164300", "no such country"],
    ["NL91ABNA041716430", "too short"],
    ["NL91-ABNA-04171-643-00", "dashes not between fours"],
    ["ad34-38d6-1874-4c1b-9e2a0f1d2c3b", "pieces of a UUID"],
    ["XNL91ABNA0417164300", "stuck to a letter"],
  ],
});

describeDetector("bic", {
  label: "BIC",
  valid: [
    ["ABNANL2A", "8 characters"],
    ["DEUTDEFF500", "11 characters"],
  ],
  invalid: [
    ["ABNAXX2A", "no such country"],
    ["ABNANL2", "7 characters"],
    ["abnanl2a", "lower case"],
    ["ABNANL2A5", "9 characters"],
    ["ABCDEFGHIJKLMNOP", "a long word"],
  ],
});

describeDetector("payment-card", {
  valid: [
    ["4111111111111111", "test number, Visa"],
    ["4111 1111 1111 1111", "groups"],
    ["4111-1111-1111-1111", "groups"],
    ["2221000000000009", "test number, Mastercard 2-series"],
    ["5555555555554444", "test number, Mastercard"],
    ["378282246310005", "test number, American Express"],
    ["3782 822463 10005", "its own groups"],
    ["30569309025904", "test number, Diners Club"],
    ["6011111111111117", "test number, Discover"],
    ["3530111333300000", "test number, JCB"],
    ["4000 0000 0000 0000 006", "19 digits"],
  ],
  invalid: [
    ["4111111111111112", "Luhn"],
    ["3782 822463 10006", "Luhn"],
    ["4000 0000 0000 0000 007", "Luhn"],
    ["2000 0000 0000 0008", "passes Luhn, no network"],
    ["4111-1111 1111-1111", "two signs"],
    ["1755302400000", "milliseconds since 1970"],
    ["20260812103059", "a time stamp"],
    ["9789027439642", "an ISBN"],
    ["0.4111111111111111", "a decimal"],
    ["41111111111111111111", "twenty digits"],
    ["0000 0000 0000 0000", "passes Luhn, is nobody's"],
  ],
});

describeDetector("vat-number", {
  valid: [
    ["NL002455799B11", "published example, modulo 97"],
    ["NL004495445B01", "published example, eleven-test"],
    ["NL 0024.55.799.B11", "as letters print it"],
    ["DE136695976", "published example"],
    ["BE0403019261", "published example"],
    ["FR40303265045", "published example"],
    ["IT00743110157", "published example"],
    ["ESX1234567L", "with a NIE"],
    ["ESB58378431", "a company"],
    ["PL8567346215", "published example"],
    ["GB980780684", "published example"],
  ],
  invalid: [
    ["NL123456789B01", "fails both tests"],
    ["NL004495445B00", "suffix 00"],
    ["DE136695977", "check digit"],
    ["BE0403019262", "check digits"],
    ["FR41303265045", "key"],
    ["IT00743110158", "Luhn"],
    ["GB980780685", "check digits"],
    ["PL8567346216", "check digit"],
    ["XX136695976", "no such country"],
  ],
});

describeDetector("email", {
  valid: [
    ["jan@example.org", "plain"],
    ["jan.de-vries+school@mail.example.org", "plus and dots"],
    ["o'brien@example.org", "apostrophe, RFC 5322 atext"],
    ["bücher@bücher.example", "RFC 6531"],
    ["info@xn--bcher-kva.xn--p1ai", "punycode"],
    ["jan_de@example.org", "underscore inside"],
  ],
  invalid: [
    ["jan@localhost", "no dot"],
    ["@example.org", "no local part"],
    ["jan.@example.org", "dot last"],
    ["jan@example.1", "top-level domain of digits"],
    ["jan@-example.org", "label starts with a dash"],
    ["a@b@example", "two signs"],
    [`${"a".repeat(65)}@example.org`, "local part over 64"],
    [`jan@${"a".repeat(64)}.org`, "label over 63"],
    [`jan@${"a.".repeat(130)}org`, "domain over 255"],
    ["****jan@example.org", "masked"],
  ],
});

describeDetector("phone", {
  valid: [
    ["0612345678", "mobile"],
    ["06-12345678", "mobile"],
    ["06 12 34 56 78", "pairs"],
    ["06.12.34.56.78", "dots"],
    ["(06)-5555 5555", "seen in letters"],
    ["+31612345678", "E.164"],
    ["+31 (0)6 12345678", "with the trunk zero"],
    ["+31(0)612345678", "with the trunk zero"],
    ["+31 (0) 6 12345678", "with the trunk zero"],
    ["0031 6 12345678", "two zeros"],
    ["030 - 5555 555", "seen in letters"],
    ["(0517) 555555", "long area code"],
    ["0517-555555", "long area code"],
    ["088-123 4567", "company"],
    ["0800-1234", "free number, 8 digits"],
    ["0900-1234567", "paid number, 11 digits"],
    ["+32 478 12 34 56", "Belgium"],
    ["+49 151 12345678", "Germany"],
    ["+1 212 555 0100", "North America"],
    ["+420 601 123 456", "a country with the general rule"],
  ],
  invalid: [
    ["01-02-2024 10", "a date and an hour"],
    ["06-12-2024 10", "a date and an hour"],
    ["0012345", "too short"],
    ["0800123456", "free numbers have 8 or 11 digits"],
    ["0612345", "too short"],
    ["06123456789", "too long"],
    ["06 06 06 06 06", "no such number"],
    ["0199123456", "no such area"],
    ["020-0123456", "subscriber starts with zero"],
    ["x+31612345678", "stuck to a letter"],
    ["+31 9 1234", "too short"],
    ["+31 191234567", "no such Dutch number"],
    ["+0 12345678", "no country starts with zero"],
    ["+99 123456789012345", "over 15 digits"],
    ["1.0612345678", "a decimal"],
    ["0 1 2 3 4 5 6 7 8 9", "single digits"],
    ["07-12345678", "area in pieces"],
    ["(06) ", "nothing after it"],
    ["0031 (0) x", "nothing after it"],
  ],
});

describeDetector("date-of-birth", {
  label: "geboren op",
  valid: [
    ["12-05-2010", "d-m-yyyy"],
    ["1-2-2010", "d-m-yyyy"],
    ["12/05/2010", "slashes"],
    ["12.05.2010", "dots"],
    ["2010-05-12", "ISO 8601"],
    ["20100512", "ISO 8601 basic"],
    ["12-05-10", "year of two digits"],
    ["12 mei 2010", "month in words"],
    ["12 maart 2010", "month in words"],
    ["12-May-2010", "month in English"],
  ],
  invalid: [
    ["30-02-2010", "no such day"],
    ["12-13-2010", "no such month"],
    ["12-05-1810", "nobody is that old"],
    ["2010-05-12T10:30:00Z", "a moment"],
    ["12-05-2010 10:30", "a moment"],
    ["12 leerlingen 2010", "no month"],
    ["12 mei", "no year"],
    ["100-10-2010", "three digits"],
    ["1-100-2010", "three digits"],
    ["1-10-20100", "five digits"],
    ["12-05-2010-3", "goes on"],
  ],
});

describeDetector("ipv4", {
  valid: [
    ["192.0.2.1", "RFC 5737"],
    ["203.0.113.255", "RFC 5737"],
  ],
  invalid: [
    ["1.2.3.4.5", "five parts"],
    ["256.1.1.1", "over 255"],
    ["01.2.3.4", "leading zero"],
    ["v1.2.3.4", "a version"],
    ["1.2.3", "three parts"],
  ],
});

describeDetector("ipv6", {
  valid: [
    ["2001:db8::1", "RFC 5952"],
    ["2001:db8:0:0:0:0:2:1", "RFC 5952"],
    ["fe80::1:2", "link local"],
    ["::ffff:192.0.2.1", "RFC 4291, an IPv4 tail"],
  ],
  invalid: [
    ["10:30:59", "a time"],
    ["Foo1::bar", "a name in a program"],
    ["a1::b", "a name in a program"],
    ["1::2::3", "two gaps"],
    ["2001:db8:0:0:0:0:2", "seven groups"],
    ["2001:db8::12345:1", "five digits"],
    ["1:2:3:4:5:6:7::8:9", "too many groups"],
  ],
});

describeDetector("mac-address", {
  valid: [
    ["00:1A:2B:3C:4D:5E", "IEEE 802"],
    ["00-1a-2b-3c-4d-5e", "IEEE 802"],
    ["0012.3456.789a", "as Cisco writes it"],
  ],
  invalid: [
    ["00:00:00:00:00:00", "nobody"],
    ["FF:FF:FF:FF:FF:F0:11", "seven pairs"],
    ["00:1A:2B:3C:4D", "five pairs"],
    ["00:1A-2B:3C-4D:5E", "two signs"],
  ],
});

describeDetector("be-national-number", {
  valid: [
    ["85.07.30-033.28", "published example"],
    ["85073003328", "without signs"],
    ["17073003384", "born in 2017"],
  ],
  invalid: [
    ["85.07.30-033.29", "check digits"],
    ["85.07.30-033-28", "another sign"],
    ["85.07.30.033", "dots only"],
  ],
});

describeDetector("de-tax-id", {
  label: "Steuer-ID",
  valid: [
    ["86095742719", "example of the authorities"],
    ["86 095 742 719", "printed form"],
  ],
  invalid: [
    ["86095742710", "check digit"],
    ["86 095 742 710", "check digit"],
    ["12345678903", "no digit repeats"],
  ],
});

describeDetector("es-tax-id", {
  valid: [
    ["12345678Z", "published example"],
    ["12345678-Z", "with a dash"],
    ["X1234567L", "NIE"],
    ["X-1234567-L", "NIE with dashes"],
  ],
  invalid: [
    ["12345678A", "letter"],
    ["X1234567A", "letter"],
    ["12345678", "no letter"],
  ],
});

describeDetector("fr-social-security-number", {
  valid: [
    ["295109912611193", "published example"],
    ["2 95 10 99 126 111 93", "printed form"],
    ["253072B07300470", "Corsica"],
  ],
  invalid: [
    ["295109912611194", "key"],
    ["2 95 10 99 126 111 94", "key"],
    ["253072B07300471", "key"],
  ],
});

describeDetector("it-tax-code", {
  valid: [
    ["RSSMRA85T10A562S", "published example"],
    ["MRTMTT91D08F205J", "published example"],
  ],
  invalid: [
    ["RSSMRA85T10A562T", "check letter"],
    ["RSSMRA85T32A562S", "no such day"],
    ["RSSMRA85T10A562", "too short"],
  ],
});

describeDetector("pl-pesel", {
  label: "PESEL",
  valid: [["44051401359", "published example"]],
  invalid: [
    ["44051401358", "check digit"],
    ["44054101359", "no such day"],
  ],
});

describeDetector("uk-nino", {
  valid: [
    ["AB123456C", "example of HMRC"],
    ["AB 12 34 56 C", "printed form"],
  ],
  invalid: [
    ["BG123456C", "letters not used"],
    ["AB123456E", "suffix"],
    ["AB12345C", "five digits"],
  ],
});

describeDetector("a-number", {
  label: "A-nummer",
  valid: [["1234710432", "made up, both checks"]],
  invalid: [
    ["1234710433", "a check"],
    ["0123471043", "a zero first"],
    ["1123471043", "two of the same side by side"],
  ],
});

describeDetector("agb-code", {
  label: "AGB-code",
  valid: [["01012345", "eight digits"]],
  invalid: [["0101234", "seven digits"]],
});

describeDetector("uzi-number", {
  label: "UZI-nummer",
  valid: [
    ["900012345", "nine digits"],
    ["90001234", "eight digits"],
  ],
  invalid: [["9000123456", "ten digits"]],
});

describeDetector("driving-licence", {
  label: "rijbewijs",
  valid: [["5123456789", "ten digits"]],
  invalid: [["512345678", "nine digits"]],
});

describeDetector("ch-ahv-number", {
  valid: [
    ["756.9217.0769.85", "the example of the register"],
    ["7569217076985", "in one piece"],
  ],
  invalid: [
    ["756.9217.0769.84", "its check digit"],
    ["755.9217.0769.85", "another country"],
  ],
});

describeDetector("no-national-number", {
  valid: [["01020300082", "made up, both checks"]],
  invalid: [
    ["01020300083", "a check"],
    ["32020300082", "no day"],
  ],
});
