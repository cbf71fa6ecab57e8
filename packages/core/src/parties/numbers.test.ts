import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBrin, isKvkNumber, isOin, isPhoneNumber, isRio } from "./index.ts";

const checks = [
  ["isBrin", isBrin, "12AB"],
  ["isKvkNumber", isKvkNumber, "12345678"],
  ["isOin", isOin, "00000003123456780000"],
  ["isPhoneNumber", isPhoneNumber, "0201234567"],
  ["isRio", isRio, "104A158"],
] as const;

describe.each(checks)("%s", (_name, is, good) => {
  it("takes text only: no list that holds one, which reads the same", () => {
    expect([is(good), is([good])]).toEqual([true, false]);
  });

  it.each(["1", "A", "é"])("takes no number with %s before or behind it", (more) => {
    if (is === isPhoneNumber && more === "1") return;
    expect([is(`${more}${good}`), is(`${good}${more}`)]).toEqual([false, false]);
  });

  it("answers for anything, and never throws", () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof is(value) === "boolean"));
  });

  it("takes text only, and nothing around it", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        fc.pre(typeof value !== "string");
        expect(is(value)).toBe(false);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => !is(`${text}\n`) && !is(`${text}|`)));
  });

  it("stays fast on 100 kB of hostile text", () => {
    for (const text of ["0", "+", " ", "A", "0 ", "00A"].map((part) => part.repeat(50_000))) {
      const start = performance.now();
      expect(is(text)).toBe(false);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});

describe("isBrin", () => {
  it.each([
    ["12AB", true, "institution"],
    ["12AB03", true, "site of an institution"],
    ["12ab", false, "lower case"],
    ["12A", false, "too short"],
    ["12AB3", false, "half a site"],
    ["1234", false, "no letters"],
    ["12 AB", false, "a space"],
    ["１２AB", false, "digits of another script"],
  ])("%s is %s: %s", (text, valid) => {
    expect(isBrin(text)).toBe(valid);
  });
});

describe("isKvkNumber", () => {
  it.each([
    ["12345678", true, "eight digits"],
    ["00000000", true, "no check digit is published"],
    ["1234567", false, "an old number without its leading zero"],
    ["000012345678", false, "a branch has twelve"],
    ["1234 5678", false, "a space"],
  ])("%s is %s: %s", (text, valid) => {
    expect(isKvkNumber(text)).toBe(valid);
  });
});

describe("isRio", () => {
  it.each([
    ["104A158", true, "provider, Edu-V example"],
    ["100B349", true, "board, open data of DUO"],
    ["104a158", false, "lower case"],
    ["12AB", false, "a BRIN"],
    ["1048158", false, "no letter"],
  ])("%s is %s: %s", (text, valid) => {
    expect(isRio(text)).toBe(valid);
  });
});

describe("isOin", () => {
  it.each([
    ["00000004194049711000", true, "example in OIN-Stelsel, a SubOIN"],
    ["00000001822477348000", true, "example in OIN-Stelsel, on an RSIN"],
    ["00000001822477349000", false, "an RSIN that fails the eleven-test"],
    ["0000000112345678A000", false, "letters in an RSIN"],
    ["00000003123456780000", true, "eight digits of KvK, suffix of four zeros"],
    ["00000003123456789000", false, "nine digits where KvK has eight"],
    ["00000003ABCDEF120000", false, "letters in a KvK number"],
    ["0000000712AB00000000", true, "on a BRIN: letters are allowed"],
    ["00000099000000001000", true, "for tests"],
    ["00000004194049711001", false, "suffix is not zeros"],
    ["10000004194049711000", false, "prefix does not start with zeros"],
    ["0000000419404971100", false, "19 characters"],
    ["0000000712ab00000000", false, "lower case"],
  ])("%s is %s: %s", (text, valid) => {
    expect(isOin(text)).toBe(valid);
  });
});

describe("isPhoneNumber", () => {
  it.each([
    ["020 123 45 67", true, "national"],
    ["+31 (0)20-123.45.67", true, "international, as people write it"],
    ["+31201234567", true, "E.164"],
    ["1234567", true, "the fewest digits"],
    ["123456", false, "too few"],
    ["+123456789012345", true, "the most digits of E.164"],
    ["+1234567890123456", false, "too many"],
    ["020+1234567", false, "plus in the middle"],
    ["020 1234567 tst 3", false, "words"],
    ["- - - - - - -", false, "no digits at all"],
  ])("%s is %s: %s", (text, valid) => {
    expect(isPhoneNumber(text)).toBe(valid);
  });
});
