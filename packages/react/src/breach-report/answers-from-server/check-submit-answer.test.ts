import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkSubmitAnswer } from "./check-submit-answer.ts";

const receivedAt = "2026-11-20T15:00:00Z";
const receipt = { ok: true, reference: "DL-2026-0001", receivedAt };
const none = { ok: false, status: 0 };

describe("checkSubmitAnswer", () => {
  it.each([
    ["a receipt", receipt, receipt],
    [
      "spaces around the reference",
      { ...receipt, reference: " DL-1 " },
      { ...receipt, reference: "DL-1" },
    ],
    ["more than is asked", { ...receipt, hash: "0" }, receipt],
    ["a mail that waits", { ...receipt, mailWaiting: true }, { ...receipt, mailWaiting: true }],
    ["mail that is no boolean", { ...receipt, mailWaiting: "no" }, receipt],
    [
      "clocks",
      { ...receipt, clockFacts: { contractHours: 24 } },
      { ...receipt, clockFacts: { contractHours: 24 } },
    ],
    [
      "clocks that are none: the report did arrive",
      { ...receipt, clockFacts: { contractHours: "x" } },
      receipt,
    ],
    ["no reference", { ok: true, receivedAt }, none],
    ["a blank reference", { ...receipt, reference: " " }, none],
    ["a reference that is no text", { ...receipt, reference: 7 }, none],
    ["no moment", { ok: true, reference: "DL-1" }, none],
    ["a moment without an offset", { ...receipt, receivedAt: "2026-11-20T15:00:00" }, none],
    ["an empty object", {}, none],
    ["nothing", undefined, none],
    ["null", null, none],
    ["a text", "<html>", none],
    ["a list", [receipt], none],
    ["ok that is truthy only", { ...receipt, ok: 1 }, none],
  ])("%s", (_what, input, answer) => {
    expect(checkSubmitAnswer(input)).toEqual(answer);
  });

  it.each([
    ["a status", { ok: false, status: 409 }, { status: 409, messages: [] }],
    ["a status that is none", { ok: false, status: "409" }, { status: 0, messages: [] }],
    [
      "when to come back",
      { ok: false, status: 429, retryAfterSeconds: 60 },
      { status: 429, retryAfterSeconds: 60, messages: [] },
    ],
    [
      "a moment in the past",
      { ok: false, status: 429, retryAfterSeconds: -1 },
      { status: 429, messages: [] },
    ],
    [
      "sentences, three at most",
      { ok: false, status: 451, messages: ["a", 1, " ", "b", "c", "d"] },
      { status: 451, messages: ["a", "b", "c"] },
    ],
    [
      "a sentence that has no end",
      { ok: false, status: 451, messages: ["x".repeat(9999)] },
      { status: 451, messages: ["x".repeat(300)] },
    ],
  ])("refusal with %s", (_what, input, answer) => {
    expect(checkSubmitAnswer(input)).toEqual({ ok: false, ...answer });
  });

  it.each([
    [
      "of core",
      { code: "required", path: ["data", 0], params: { minimum: 1 } },
      { code: "required", path: ["data", 0], params: { minimum: 1 } },
    ],
    [
      "of Standard Schema",
      { message: "Nee", path: [{ key: "data" }, "records"] },
      { code: "", path: ["data", "records"], params: {}, message: "Nee" },
    ],
    ["without a path", { code: "nothing-new" }, { code: "nothing-new", path: [], params: {} }],
    [
      "with params that are none: its place is still known",
      { code: "too-short", path: ["data"], params: null },
      { code: "", path: ["data"], params: {} },
    ],
    [
      "with a code that is none",
      { code: 7, path: ["data"] },
      { code: "", path: ["data"], params: {} },
    ],
    [
      "with a path that is none",
      { code: "required", path: "data" },
      { code: "required", path: [], params: {} },
    ],
    ["with a path of objects", { code: "required", path: [{}] }, {}],
    ["that is null", null, { code: "", path: [], params: {} }],
    ["that is a text", "nee", { code: "", path: [], params: {} }],
  ])("issue %s", (_what, input, issue) => {
    expect(checkSubmitAnswer({ ok: false, issues: [input] })).toEqual({
      ok: false,
      issues: [issue],
    });
  });

  it("keeps the first hundred issues", () => {
    const answer = checkSubmitAnswer({ ok: false, issues: Array(500).fill({ code: "required" }) });
    expect("issues" in answer && answer.issues).toHaveLength(100);
  });

  it("makes an answer of anything, and a receipt of nothing else than a reference and a moment", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), fc.anything(), (any, value) => {
        expect(checkSubmitAnswer(any).ok).toBe(false);
        for (const key of ["reference", "receivedAt"])
          expect(checkSubmitAnswer({ ...receipt, [key]: value })).toEqual(
            key === "reference" && typeof value === "string" && value.trim()
              ? { ...receipt, reference: value.trim().slice(0, 300) }
              : none,
          );
        expect(checkSubmitAnswer({ ok: false, issues: [value] })).toMatchObject({ ok: false });
        expect(checkSubmitAnswer({ ok: false, status: value, messages: value }).ok).toBe(false);
      }),
    );
  });
});
