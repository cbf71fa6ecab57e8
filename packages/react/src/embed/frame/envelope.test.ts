import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { enveloped, opened, readFrameMessage } from "./envelope.ts";

describe("an envelope", () => {
  it.each([
    ["a text", "height", undefined],
    ["nothing", null, undefined],
    ["another message of the page", { type: "height", height: 10 }, undefined],
    ["a list", [1], undefined],
    ["an inherited version", Object.create({ bijsluiter: 1 }), undefined],
    ["an older version", { bijsluiter: 0, type: "height" }, "other-version"],
    ["a newer version", { bijsluiter: 2, type: "height" }, "other-version"],
    ["a version as a text", { bijsluiter: "1", type: "height" }, "other-version"],
    ["this version", { bijsluiter: 1, type: "height" }, { type: "height" }],
  ])("%s", (_what, data, message) => {
    expect(opened(data)).toEqual(message);
  });
});

describe("a message of a frame", () => {
  it.each([
    ["a height", { type: "height", height: 812 }, { type: "height", height: 812 }],
    ["a height as a text", { type: "height", height: "812" }, undefined],
    ["no number", { type: "height", height: Number.NaN }, undefined],
    ["without end", { type: "height", height: Number.POSITIVE_INFINITY }, undefined],
    ["below nothing", { type: "height", height: -1 }, undefined],
    ["higher than any page", { type: "height", height: 50_001 }, undefined],
    [
      "a receipt, without what else came along",
      { type: "receipt", reference: "DL-1", receivedAt: "2026-09-30", report: { name: "Sanne" } },
      { type: "receipt", reference: "DL-1", receivedAt: "2026-09-30" },
    ],
    ["a receipt without a moment", { type: "receipt", reference: "DL-1" }, undefined],
    [
      "a reference without end",
      { type: "receipt", reference: "x".repeat(201), receivedAt: "" },
      undefined,
    ],
    ["a problem", { type: "problem", error: "x" }, { type: "problem" }],
    ["an unknown type", { type: "navigate", url: "https://evil.example" }, undefined],
  ])("%s", (_what, message, read) => {
    expect(readFrameMessage(message)).toEqual(read);
  });

  it("whatever comes in, it throws never and gives back what it gave", () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const message = opened(data);
        const read = typeof message === "object" ? readFrameMessage(message) : undefined;
        if (read) expect(opened(enveloped(read))).toEqual(read);
      }),
    );
  });
});
