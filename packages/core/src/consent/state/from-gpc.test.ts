import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromGpc } from "./from-gpc.ts";

describe("fromGpc (W3C Global Privacy Control: the header field, the property)", () => {
  it.each<[string, Parameters<typeof fromGpc>[0], string]>([
    ["the header", "1", "refused"],
    ["the property", true, "refused"],
    ["one of several headers", ["0", "1"], "refused"],
    ["any other value is ignored", "true", "no-signal"],
    ["two ones in one header", "1, 1", "no-signal"],
    ["zero", "0", "no-signal"],
    ["switched off is no yes", false, "no-signal"],
    ["a browser that does not know it", undefined, "no-signal"],
    ["no header", null, "no-signal"],
    ["no headers", [], "no-signal"],
    ["a length and nothing in it", Array(2 ** 32 - 1), "no-signal"],
    ["the last of as many headers as are read", [...Array(99).fill("0"), "1"], "refused"],
    ["more headers than any request has", [...Array(100).fill("0"), "1"], "no-signal"],
  ])("%s", (_what, signal, state) => {
    expect(fromGpc(signal)).toEqual({
      state,
      ...(state === "refused" && { indicationMethod: "gpc-signal" }),
    });
  });

  it("never consents", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.boolean(), fc.array(fc.string())), (signal) => {
        expect(["refused", "no-signal"]).toContain(fromGpc(signal).state);
      }),
    );
  });
});
