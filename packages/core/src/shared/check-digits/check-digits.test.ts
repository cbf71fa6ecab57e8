import { describe, expect, it } from "vitest";
import { elevenTest } from "./eleven-test.ts";
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
});
