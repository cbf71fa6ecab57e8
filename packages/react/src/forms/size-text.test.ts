import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sizeText } from "./size-text.ts";

describe("sizeText", () => {
  it.each([
    [5_242_880, "nl", "5,2 MB"],
    [5_242_880, "en", "5.2 MB"],
    [10_000_000, "nl", "10 MB"],
    [1_500_000_000, "nl", "1.500 MB"],
    [999_999, "nl", "999,9 kB"],
    [2_000, "en", "2 kB"],
    [999, "nl", "999 bytes"],
    [0, "nl", "0 bytes"],
  ])("%s bytes in %s are %s", (bytes, language, text) => {
    expect(sizeText(bytes, language)).toBe(text);
  });

  it("never says more than there is", () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 - 1 }), (bytes) => {
        const [number = "", unit = ""] = sizeText(bytes, "en").split(" ");
        const size = { MB: 1e6, kB: 1e3, bytes: 1 }[unit] ?? Number.NaN;
        expect(Number(number.replaceAll(",", "")) * size).toBeLessThanOrEqual(bytes + 1e-6);
      }),
    );
  });
});
