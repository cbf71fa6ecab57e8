import { describe, expect, it } from "vitest";
import { checkUploadAnswer, readUploadAnswer } from "./upload-answer.ts";

const stored = { reference: "f-1", name: "brief.pdf", mediaType: "application/pdf", bytes: 9 };
const respond = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });

describe("checkUploadAnswer", () => {
  it.each([
    ["a stored file", stored, stored],
    ["more than is asked", { ...stored, sha256: "0" }, stored],
    [
      "another name and type",
      { ...stored, name: "b.txt", mediaType: "text/plain" },
      { ...stored, name: "b.txt", mediaType: "text/plain" },
    ],
    ["too large", { refused: "file-too-large" }, { refused: "file-too-large" }],
    ["refused", { refused: "file-refused", status: 415 }, { refused: "file-refused" }],
    ["an unknown refusal", { refused: "constructor" }, undefined],
    ["no reference", { ...stored, reference: undefined }, undefined],
    ["a blank name", { ...stored, name: "" }, undefined],
    ["a type that is none", { ...stored, mediaType: "pdf" }, undefined],
    ["a size that is none", { ...stored, bytes: -1 }, undefined],
    ["nothing", undefined, undefined],
    ["a text", "f-1", undefined],
  ])("%s", (_what, input, answer) => {
    expect(checkUploadAnswer(input)).toEqual(answer);
  });
});

describe("readUploadAnswer", () => {
  it.each([
    [201, stored, stored],
    [200, { ...stored, more: 1 }, stored],
    [400, {}, { refused: "file-refused" }],
    [413, {}, { refused: "file-too-large" }],
    [415, {}, { refused: "file-refused" }],
    [422, {}, { refused: "file-refused" }],
  ])("%s %j", async (status, body, answer) => {
    expect(await readUploadAnswer(respond(status, body))).toEqual(answer);
  });

  it.each([
    [200, {}],
    [401, stored],
    [500, stored],
    [429, {}],
  ])("%s %j: not known whether it was stored", async (status, body) => {
    await expect(readUploadAnswer(respond(status, body))).rejects.toThrow(`${status}`);
  });

  it("rejects a login page", async () => {
    await expect(readUploadAnswer(new Response("<html>"))).rejects.toThrow(SyntaxError);
  });
});
