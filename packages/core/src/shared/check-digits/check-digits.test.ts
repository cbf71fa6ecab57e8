import { describe, expect, it } from "vitest";
import { elevenTest } from "./eleven-test.ts";
import { icaoCheckDigit } from "./icao-7-3-1.ts";
import { isLuhn } from "./luhn.ts";
import { isMod11_10 } from "./mod-11-10.ts";
import { mod97 } from "./mod-97-10.ts";

const valuesOf = (text: string) => Array.from(text, (char) => Number.parseInt(char, 36));

describe("check digits", () => {
  it.each([
    ["BSN test number", "111222333", 0],
    ["BSN with a leading zero", "063138219", 0],
    ["onderwijsnummer of DUO", "101222331", 5],
    ["one digit off", "111222334", 10],
  ])("eleven-test, %s: %s leaves %i", (_what, digits, remainder) => {
    expect(elevenTest(valuesOf(digits))).toBe(remainder);
  });

  it.each([
    ["ISO/IEC 7812-1 example", "79927398713", true],
    ["two digits swapped", "79927398731", false],
    ["card test number", "4111111111111111", true],
    ["nothing", "", true],
  ])("Luhn, %s: %s is %s", (_what, digits, valid) => {
    expect(isLuhn(valuesOf(digits), 0, digits.length)).toBe(valid);
  });

  it.each([
    ["SWIFT registry example, NL", "ABNA0417164300NL91", true],
    ["SWIFT registry example, DE", "370400440532013000DE89", true],
    ["one digit off", "370400440532013000DE88", false],
  ])("mod 97-10, %s: %s is %s", (_what, text, valid) => {
    expect(mod97(valuesOf(text), { from: 0, to: text.length }) === 1).toBe(valid);
  });

  it.each([
    ["example of the authorities", "86095742719", true],
    ["one digit off", "86095742718", false],
  ])("mod 11,10, %s: %s is %s", (_what, digits, valid) => {
    expect(isMod11_10(valuesOf(digits), 0, digits.length)).toBe(valid);
  });

  it.each([
    ["D23145890", 7, "number of a document"],
    ["740812", 2, "day of birth"],
    ["120415", 9, "last day"],
    ["ZE184226B<<<<<", 1, "personal number"],
    ["AB2134<<<", 5, "filler behind it"],
  ])("ICAO 7-3-1, %s: %i (%s; Doc 9303, part 3, section 4.9)", (text, digit) => {
    expect(icaoCheckDigit(text)).toBe(digit);
  });

  // Engines walk long lists of digits, so each reads only its part.
  it("reads from its first place to its last, and nothing around it", () => {
    expect(elevenTest(valuesOf("9111222333"), 1)).toBe(0);
    expect(isLuhn(valuesOf("9799273987139"), 1, 12)).toBe(true);
    expect(isLuhn(valuesOf("979927398713"), 1, 12)).toBe(true);
    expect(isLuhn(valuesOf("4111111111111111").slice(1), 0, 15)).toBe(false);
    expect(isMod11_10(valuesOf("9860957427199"), 1, 12)).toBe(true);
    const iban = valuesOf("XABNA0417164300NL91X");
    expect(mod97(iban, { from: 1, to: iban.length - 1 })).toBe(1);
  });

  it("mod 97-10 goes on behind a part that was read before", () => {
    const [first, second] = [valuesOf("ABNA0417"), valuesOf("164300NL91")];
    const head = mod97(first, { from: 0, to: first.length });
    expect(mod97(second, { from: 0, to: second.length, head })).toBe(1);
  });

  it("mod 97-10 of a long text is that of the whole number", () => {
    const digits = "9".repeat(60);
    const whole = Number(BigInt(digits) % 97n);
    expect(mod97(valuesOf(digits), { from: 0, to: 60 })).toBe(whole);
    const letters = "Z".repeat(30);
    expect(mod97(valuesOf(letters), { from: 0, to: 30 })).toBe(
      Number(BigInt("35".repeat(30)) % 97n),
    );
  });
});
