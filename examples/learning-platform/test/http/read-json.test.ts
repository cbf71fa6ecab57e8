import { describe, expect, it } from "vitest";
import { readJson } from "../../server/http/read-json.ts";

const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

describe("readJson", () => {
  it.each<[string, string, unknown]>([
    ["a value", "1", 1],
    ["as many levels as it takes", nested(32), JSON.parse(nested(32))],
    ["brackets in a text", JSON.stringify("[".repeat(100)), "[".repeat(100)],
    ["brackets behind a quote in a text", JSON.stringify('"["\\'.repeat(100)), '"["\\'.repeat(100)],
    ["many lists beside one another", `[${"[],".repeat(100)}[]]`, Array(101).fill([])],
  ])("reads %s", (_what, text, value) => {
    expect(readJson(text)).toEqual({ ok: true, value });
  });

  it.each<[string, string, number, string]>([
    ["one level too many", nested(33), 422, "nested-too-deeply"],
    ["objects in one another", `${'{"a":'.repeat(40)}1${"}".repeat(40)}`, 422, "nested-too-deeply"],
    ["16 kB of brackets", "[".repeat(16_384), 422, "nested-too-deeply"],
    ["256 kB of pairs of brackets", nested(131_072), 422, "nested-too-deeply"],
    ["a text without an end", '"[[[', 400, "malformed-json"],
    ["a name that cannot be kept", '{"a\\u0000":1}', 422, "text-not-storable"],
  ])("refuses %s", (_what, text, status, code) => {
    expect(readJson(text)).toEqual({ ok: false, status, issues: [{ code, path: [], params: {} }] });
  });

  it("names no more than a hundred places", () => {
    const read = readJson(JSON.stringify(Array(5_000).fill("\0")));
    expect(read.ok ? [] : read.issues).toHaveLength(100);
  });
});
