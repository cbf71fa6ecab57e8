import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDraft } from "./read-draft.ts";
import { writeDraft } from "./write-draft.ts";

const savedAt = "2026-11-20T15:00:00+01:00";
const attachment = { reference: "f-1", name: "b.pdf", mediaType: "application/pdf", bytes: 9 };
const content = {
  step: "data",
  answers: { "data.explanation": ["Een lijst"] },
  checked: false,
  idempotencyKey: "k",
  files: [{ name: "b.pdf", attachment }, { name: "a.pdf" }],
};
const at = { now: "2026-11-21T15:00:00+01:00", hours: 24 };
const stored = (change: object) => JSON.stringify({ version: 1, savedAt, content, ...change });

describe("readDraft", () => {
  it("reads what was written, up to its last hour", () => {
    expect(readDraft(writeDraft(savedAt, content), at)).toEqual({ savedAt, content });
  });

  it.each([
    ["a second too old", writeDraft("2026-11-20T14:59:59+01:00", content)],
    ["no JSON", "{"],
    ["null", "null"],
    ["another version", stored({ version: 2 })],
    ["no moment", stored({ savedAt: undefined })],
    ["a moment without an offset", stored({ savedAt: "2026-11-20T15:00:00" })],
    ["no content", stored({ content: null })],
    ["answers that are a text", stored({ content: { ...content, answers: "x" } })],
    ["an answer that is a number", stored({ content: { ...content, answers: { a: [1] } } })],
    ["an answer that is no list", stored({ content: { ...content, answers: { a: "b" } } })],
  ])("takes nothing of %s", (_what, text) => {
    expect(readDraft(text, at)).toBeUndefined();
  });

  it.each([
    ["a key that is none", { idempotencyKey: 7 }, { idempotencyKey: undefined }],
    ["an empty key", { idempotencyKey: "" }, { idempotencyKey: undefined }],
    ["files that are none", { files: "x" }, { files: [] }],
    ["a file without a name", { files: [{}, null] }, { files: [] }],
    [
      "a stored file that is none",
      { files: [{ name: "b.pdf", attachment: {} }] },
      { files: [{ name: "b.pdf" }] },
    ],
    ["checked that is a text", { checked: "yes" }, { checked: false }],
  ])("takes the rest where there is %s", (_what, change, read) => {
    const text = stored({ content: { ...content, ...change } });
    expect(readDraft(text, at)?.content).toEqual({ ...content, ...read });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.json(), fc.anything(), (text, any) => {
        expect(readDraft(text, at)).toBeUndefined();
        readDraft(stored({ content: any }), at);
      }),
    );
  });
});
