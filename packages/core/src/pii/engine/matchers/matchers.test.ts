import { describe, expect, it } from "vitest";
import { createScanner, defineDetector } from "../../index.ts";

const { scan } = createScanner({ minConfidence: 1 });
const found = (text: string) =>
  scan(text).map(({ kind, start, end, confidence }) => [kind, text.slice(start, end), confidence]);

describe("a form in its surroundings", () => {
  it.each([
    ["1234 AB nr. 12", "postcode", "1234 AB nr. 12", 75],
    ["1234 AB nr12", "postcode", "1234 AB nr12", 75],
    ["1234 AB, 12-34", "postcode", "1234 AB, 12-34", 75],
    ["1234 AB - 12", "postcode", "1234 AB - 12", 75],
    ["1234 AB,12", "postcode", "1234 AB,12", 75],
    ["1234 AB-12", "postcode", "1234 AB-12", 75],
    ["Laan 12-34 - 1234 AB", "postcode", "1234 AB", 75],
    ["Laan12, 1234 AB", "postcode", "1234 AB", 75],
    ["str. 12, 1234 AB", "postcode", "1234 AB", 75],
    ["str.12, 1234 AB", "postcode", "1234 AB", 75],
    ["1234 AB 's-Gravenhage", "postcode", "1234 AB", 75],
    ["1234 AB 't Zand", "postcode", "1234 AB", 45],
    ["1234 AB  UTRECHT", "postcode", "1234 AB", 75],
    ["1234 AB, Élst", "postcode", "1234 AB", 75],
    ["1234 AB IJmuiden", "postcode", "1234 AB", 45],
    ["1234 AB O'er", "postcode", "1234 AB", 75],
    ["2010 EN 2011", "postcode", "2010 EN 2011", 45],
    ["Plein 1, 2010 EN Elst", "postcode", "2010 EN", 75],
    ["bel 0906-1234", "phone", "0906-1234", 45],
    ["bel 0909-1234567", "phone", "0909-1234567", 45],
    ["NL 91 ABNA 0417 1643 00", "iban", "NL 91 ABNA 0417 1643 00", 95],
    ["geboren 29-02-2000", "date-of-birth", "29-02-2000", 85],
    ["geb. 2010-05-12T00:00:00", "date-of-birth", "2010-05-12", 85],
    ["127.0.0.1 op", "ipv4", "127.0.0.1", 45],
    ["255.255.255.255", "ipv4", "255.255.255.255", 45],
    ["192.168.100.200", "ipv4", "192.168.100.200", 75],
    ["F0:FF:FF:FF:FF:FF", "mac-address", "F0:FF:FF:FF:FF:FF", 95],
    ["fe80::1", "ipv6", "fe80::1", 95],
    ["BIC ABNANL2A en NL91ABNA0417164300", "bic", "ABNANL2A", 85],
    [`NL91ABNA0417164300${".".repeat(40)} ABNANL2A`, "bic", "ABNANL2A", 85],
    ["kenteken AB-12-34", "licence-plate", "AB-12-34", 85],
    ["AB-12-34", "licence-plate", "AB-12-34", 45],
    ["12BI-C ABNANL2A", "bic", "ABNANL2A", 85],
    ["bsn 111 222 333 444", "bsn", "111 222 333", 85],
  ])("of %j: %s %s with %i", (text, kind, value, confidence) => {
    const [first] = found(text).filter(([name]) => name === kind);
    expect(first).toEqual([kind, value, confidence]);
  });

  it.each([
    ["geboren 29-02-1900", "date-of-birth", "no such day"],
    ["geboren 12 m-i 2010", "date-of-birth", "no month"],
    ["geboren 12 mei 20*0", "date-of-birth", "no year"],
    ["geb. 2026/08/12T10:22", "date-of-birth", "a moment"],
    ["geb. 2026-08-12T10:22", "date-of-birth", "a moment"],
    ["bel 0801-1234", "phone", "no such service"],
    ["bel 0907-1234", "phone", "no such service"],
    ["00:1A:2B-3C:4D:5E", "mac-address", "two signs"],
    ["00-1A-2B-3C-4D:5E", "mac-address", "two signs"],
    ["001A.2B3C-4D5E", "mac-address", "two signs"],
    ["00:1A:2B:3C:4D:5", "mac-address", "half a pair"],
    ["00:1A2B:3C:4D:5E6", "mac-address", "other groups"],
    ["00:1:A2B:3C:4D:5E", "mac-address", "other groups"],
    ["1 22 333 22 22 22 22 22", "fr-social-security-number", "other groups"],
    ["ÉA12 ABNA 0417 1643 00", "iban", "no country"],
    ["NL9 ABNA 0417 1643 00", "iban", "one check digit"],
    ["NL00ABNA0417164300", "iban", "check digits below 02"],
    ["nl91-abna-0417-1643-00", "iban", "dashes in small letters, as in a UUID"],
    ["85.07.30-0x3.28", "be-national-number", "a letter in it"],
    ["85.07.30-033.281", "be-national-number", "a digit too many"],
    ["8000 0000 0000 0008", "payment-card", "no network"],
    ["8000000000000008", "payment-card", "no network"],
    ["4111 1111 1111 1111-2", "payment-card", "goes on"],
    ["4111 111111 11111", "payment-card", "no Luhn digit"],
    ["geboren 12/mei 2010", "date-of-birth", "another sign"],
    ["NL99ABNA0417164300", "iban", "check digits above 98"],
    ["geb. 2026-0a-12T10:22", "date-of-birth", "no month"],
    ["2001:db8:0:0:0:0:2:12345", "ipv6", "five digits"],
    ["::ffff:192..0.1", "ipv6", "an empty part"],
    ["::ffff:192.0.2/1", "ipv6", "another sign"],
    ["12345678-1234-1234-1234-123456789abg", "phone", "nearly a UUID"],
    ["1234567z-1234-1234-1234-123456789abc", "phone", "nearly a UUID"],
    ["12345678-1234-1234-1234-123456789abc", "phone", "a UUID"],
    ["kenteken NSB-12-A", "licence-plate", "not issued"],
  ])("leaves %j alone as %s: %s", (text, kind) => {
    expect(found(text).map(([name]) => name)).not.toContain(kind);
  });

  it("keeps the longest of what starts together and is as sure", () => {
    const same = {
      confidence: 65,
      labelledConfidence: 65,
      labels: [],
      validate: () => true,
      longest: 9,
    };
    const { scan: twice } = createScanner({
      kinds: [],
      detectors: [
        defineDetector({ ...same, kind: "short", pattern: /LC\d/ }),
        defineDetector({ ...same, kind: "long", pattern: /LC\d\d/ }),
      ],
    });
    expect(twice("LC12").map(({ kind }) => kind)).toEqual(["long"]);
  });
});
