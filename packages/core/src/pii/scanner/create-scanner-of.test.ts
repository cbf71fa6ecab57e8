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
