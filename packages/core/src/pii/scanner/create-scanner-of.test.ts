import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as pii from "../index.ts";
import {
  allKinds,
  bic,
  bsn,
  createScanner,
  createScannerOf,
  defineDetector,
  iban,
  moreKinds,
  paymentCard,
} from "../index.ts";

describe("createScannerOf", () => {
  const { scan, redact } = createScannerOf([bsn, iban, bic, paymentCard]);

  it.each([
    ["BSN 111222333", [["bsn", 4, 13, 85]], "a label"],
    ["NL91 ABNA 0417 1643 00", [["iban", 0, 22, 95]], "check digits"],
    ["kaart 4111 1111 1111 1111", [["payment-card", 6, 25, 85]], "groups of four"],
    ["jan@example.org, 06-12345678, 192.168.1.1", [], "kinds that are not named"],
  ])("%s -> %j (%s)", (text, matches) => {
    expect(scan(text).map((found) => Object.values(found))).toEqual(matches);
  });

  it.each([
    ["email", "mail jan@example.org"],
    ["phone", "bel 06-12345678"],
    ["phone", "+31 6 12345678"],
    ["licence-plate", "kenteken AB-12-34"],
    ["licence-plate", "kenteken 12-AB-34"],
    ["licence-plate", "kenteken 12ABC3"],
    ["be-licence-plate", "nummerplaat 1-ABC-234"],
    ["eck-id", `https://ketenid.nl/201703/${"1a2b".repeat(32)}`],
    ["ipv6", "2001:db8::1"],
    ["mac-address", "00:1A:2B:3C:4D:5E"],
    ["mac-address", "mac 001A2B3C4D5E"],
    ["mac-address", "mac 00 1A 2B 3C 4D 5E"],
    ["date-of-birth", "geboren 12 mei 2010"],
    ["date-of-birth", "geboren 31e december 2010"],
    ["date-of-birth", "born May 3, 2011"],
    ["postcode", "postcode 1234 AB"],
    ["postcode", "postcode 1234AB"],
    ["brin", "brin 12AB"],
    ["es-tax-id", "dni 12345678Z"],
    ["credential", "het wachtwoord is Zomer2026!"],
    ["credential", "wachtwoord: Zomer2026!"],
  ] as const)("needs no other kind to find %s: %s", (name, text) => {
    const kinds = [...allKinds, ...moreKinds].filter(({ kind }) => kind === name);
    const alone = createScannerOf(kinds).scan(text);
    expect(alone.map(({ kind }) => kind)).toEqual([name]);
    expect(alone).toEqual(
      createScannerOf([...allKinds, ...moreKinds])
        .scan(text)
        .filter(({ kind }) => kind === name),
    );
  });

  it("redacts, streams and reads JSON as any scanner", () => {
    expect(redact("BSN 111222333")).toBe("BSN [bsn]");
  });

  it("takes words and detectors of the caller", () => {
    const card = defineDetector({ kind: "library-card", pattern: /\bLC\d{6}\b/ });
    const own = createScannerOf([bsn], {
      context: { bsn: ["leerlingcode"] },
      detectors: [card],
      minConfidence: 60,
    });
    expect(own.scan("Leerlingcode 10000008, LC123456").map(({ kind }) => kind)).toEqual([
      "bsn",
      "library-card",
    ]);
  });

  it("does not hear the label words of kinds that are not named", () => {
    expect(createScanner({ kinds: ["bsn"] }).scan("bsn iban 111222333")).toMatchObject([
      { confidence: 65 },
    ]);
    expect(createScannerOf([bsn]).scan("bsn iban 111222333")).toMatchObject([{ confidence: 85 }]);
  });

  it.each([
    [() => createScannerOf([bsn, bsn]), "kinds.1: kind-taken"],
    [() => createScannerOf([bsn], { minConfidence: 101 }), "minConfidence: wrong-type"],
  ])("refuses what makes no scanner: %#", (create, message) => {
    expect(create).toThrow(message);
  });

  it("finds what createScanner finds, when it is made of all kinds", () => {
    const whole = createScanner({ minConfidence: 1 });
    const same = createScannerOf(allKinds, { minConfidence: 1 });
    const piece = fc.constantFrom(
      "bsn ",
      "111222333",
      "rsin ",
      "1234AB",
      "kenteken ",
      "-",
      " 06",
      "12",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        expect(same.scan(text)).toEqual(whole.scan(text));
      }),
      { numRuns: 50 },
    );
  });

  it("takes kinds that are exported under their own names", () => {
    const values: readonly unknown[] = Object.values(pii);
    expect(allKinds.filter((kind) => !values.includes(kind))).toEqual([]);
  });
});

describe("a tie of two labels", () => {
  const { scan } = createScanner();

  it.each([
    ["rsin 111222333 bsn", "rsin"],
    ["kenteken 1234AB postcode", "postcode"],
  ])("%s is of %s", (text, kind) => {
    expect(scan(text)).toMatchObject([{ kind, confidence: 85 }]);
  });
});
