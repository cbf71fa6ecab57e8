import { describe, expect, it } from "vitest";
import { createPiiReader } from "./index.ts";

const { readFile, hasNumbers } = createPiiReader();
const { signal } = new AbortController();
/** A file as a browser gives it; the one of the test environment has no `arrayBuffer`. */
const fileOf = (content: string | Uint8Array, size?: number): File => {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const file = new File(["x"], "lijst");
  Object.defineProperties(file, {
    arrayBuffer: { value: async () => Uint8Array.from(bytes).buffer },
    size: { value: size ?? bytes.length },
  });
  return file;
};

describe("createPiiReader", () => {
  it.each([
    ["a table, by its columns", "naam;dyslexie;cijfer\nJan;ja;7\nEva;nee;8\n", ["medical"]],
    ["a text", "Mail jan@example.org, BSN 111222333.", ["contact", "pgn-bsn"]],
    ["nothing", "Er stond niets in.", []],
  ])("reads %s", async (_what, content, categories) => {
    const found = await readFile(fileOf(content), { signal });
    expect(found).toEqual(expect.arrayContaining(categories));
    if (categories.length === 0) expect(found).toEqual([]);
  });

  it.each([
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe, 0), undefined],
    ["what is too large", "x", 50_000_001],
  ])("rejects %s", async (_what, content, size) => {
    await expect(readFile(fileOf(content, size), { signal })).rejects.toThrow();
  });

  it("stops when it is no longer needed", async () => {
    await expect(readFile(fileOf("x"), { signal: AbortSignal.abort() })).rejects.toThrow();
  });

  it("sees a number or an address in a text", async () => {
    expect(await hasNumbers("Zijn BSN is 111222333.")).toBe(true);
    expect(await hasNumbers("Mail aan jan@example.org.")).toBe(true);
    expect(await hasNumbers("Ik mailde de uitslagen van groep 7.")).toBe(false);
  });
});
