import { describe, expect, it } from "vitest";
import { createScanner, redact, redactWithKey, restore } from "../index.ts";

const key = Uint8Array.from({ length: 32 }, (_, index) => index);
const letter = "Bel 06-12345678 of mail jan@example.org, BSN 111222333.";

describe("redact", () => {
  it.each([
    [{}, "Bel [phone] of mail [email], BSN [bsn]."],
    [{ default: { type: "remove" } }, "Bel  of mail , BSN ."],
    [{ email: { type: "replace", with: "(adres)" } }, "Bel [phone] of mail (adres), BSN [bsn]."],
    [{ bsn: { type: "mask", keep: 3 } }, "Bel [phone] of mail [email], BSN ******333."],
    [{ bsn: { type: "mask", keep: 9 } }, "Bel [phone] of mail [email], BSN *****2333."],
    [{ bsn: { type: "mask" } }, "Bel [phone] of mail [email], BSN *********."],
  ] as const)("with %j", (operators, expected) => {
    expect(redact(letter, { operators })).toBe(expected);
  });

  it("reads its own result until nothing is left", () => {
    const text = "Nummer 111222jan@example.org333 en bsn 1000jan@example.org0008";
    const result = redact(text, { operators: { email: { type: "remove" } } });
    expect(createScanner().scan(result)).toEqual([]);
  });

  it("ends when a replacement makes new matches for ever", () => {
    // Beside a label the replacement completes a number again and again.
    const operators = { bsn: { type: "replace", with: "x 10000008" } } as const;
    const result = redact("bsn 111222333", { operators });
    expect(result.length).toBeLessThan(200);
    expect(createScanner().scan(result)).toEqual([]);
  });

  it.each([
    [{ bsn: { type: "hash" } }, "needs-key", ["operators", "bsn"]],
    [{ bsn: { type: "encrypt" } }, "not-an-option", ["operators", "bsn", "type"]],
    [{ bsn: { type: "mask", keep: -1 } }, "too-small", ["operators", "bsn", "keep"]],
    [{ bsn: { type: "mask", keep: "4" } }, "wrong-type", ["operators", "bsn", "keep"]],
    [{ bsn: { type: "replace", with: 4 } }, "wrong-type", ["operators", "bsn", "with"]],
    [
      { bsn: { type: "replace", with: "jan@example.org" } },
      "personal-data",
      ["operators", "bsn", "with"],
    ],
  ])("refuses %j", (operators, code, path) => {
    expect(() => redact(letter, { operators: operators as never })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code, path })] }),
    );
  });
});

describe("redactWithKey", () => {
  it("gives the same token for the same value and key, another for another kind or key", async () => {
    const operators = { default: { type: "hash" } } as const;
    const twice = await redactWithKey("BSN 111222333 en BSN 111222333", { key, operators });
    const [first, second] = twice.match(/\[bsn:[a-p]{32}\]/g) ?? [];
    expect(first).toBe(second);
    const other = await redactWithKey("BSN 111222333", {
      key: key.map((byte) => byte + 1),
      operators,
    });
    expect(other).not.toContain(first);
    expect(await redactWithKey("rsin 111222333", { key, operators })).not.toContain(
      first?.slice(5),
    );
  });

  it("mixes with operators that need no key", async () => {
    const operators = { phone: { type: "remove" }, email: { type: "pseudonymise" } } as const;
    const result = await redactWithKey(letter, { key, operators });
    expect(result).toMatch(/^Bel {2}of mail \[email:[a-p]+\], BSN \[bsn\]\.$/);
    expect(createScanner().scan(result)).toEqual([]);
  });

  it("ends when a replacement makes new matches for ever", async () => {
    const operators = { bsn: { type: "replace", with: "x 10000008" } } as const;
    expect(createScanner().scan(await redactWithKey("bsn 111222333", { key, operators }))).toEqual(
      [],
    );
  });

  it("refuses a short key", async () => {
    const short = redactWithKey(letter, { key: new Uint8Array(31) });
    await expect(short).rejects.toThrow("key: too-short");
  });
});

describe("restore", () => {
  const operators = { default: { type: "pseudonymise" } } as const;

  it("is the way back for the key's holder", async () => {
    const safe = await redactWithKey(letter, { key, operators });
    expect(safe).not.toMatch(/\d{6}|@/);
    expect(await restore(safe, { key })).toBe(letter);
  });

  it("leaves what another key made, what was changed, and what is no pseudonym", async () => {
    const safe = await redactWithKey("BSN 111222333", { key, operators });
    expect(await restore(safe, { key: new Uint8Array(32) })).toBe(safe);
    const changed = safe.replace(/.\]$/, (end) => (end === "a]" ? "b]" : "a]"));
    expect(await restore(changed, { key })).toBe(changed);
    const other = "[bsn] [bsn:abc] *****";
    expect(await restore(other, { key })).toBe(other);
  });
});
