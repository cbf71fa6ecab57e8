import { describe, expect, it } from "vitest";
import { byCode } from "./by-code.ts";
import { nameKey } from "./name-key.ts";
import { reasonText } from "./reason-text.ts";
import { saysNothing } from "./says-nothing.ts";

describe("saysNothing", () => {
  it.each([
    ["n.v.t.", "an abbreviation with full stops"],
    ["N/A", "with a stroke"],
    ["(zie boven)", "in brackets"],
    ["weet ik niet", "three words"],
    ["  Nog   in te vullen: ".replace("Nog   ", ""), "a colon and spaces around it"],
    ["to-do", "a hyphen for a space"],
    ["TODO", "capitals"],
    ["not known yet", "English"],
    ["lorem ipsum", "text of a printer"],
    ["x", "one letter"],
    ["…", "no letter and no digit"],
    ["", "nothing"],
    ["-".repeat(60), "60 characters"],
  ])("is true for %j: %s", (text) => {
    expect(saysNothing(text)).toBe(true);
  });

  it.each([
    ["onbekende leverancier", "a word that begins as a filler"],
    ["7", "a digit"],
    ["é", "a letter with an accent"],
    ["nvt x", "a filler with more"],
    ["-".repeat(61), "longer than any filler"],
  ])("is false for %j: %s", (text) => {
    expect(saysNothing(text)).toBe(false);
  });
});

describe("nameKey", () => {
  it.each([
    ["Leerplein B.V.", "leerplein"],
    ["LEERPLEIN bv", "leerplein"],
    ["  Leerplein,   Media  N.V. ", "leerplein media"],
    ["Cloud Inc.", "cloud"],
    ["Cloud, LLC", "cloud"],
    ["Cloud Ltd", "cloud"],
    ["Cloud Limited", "cloud"],
    ["Wolke GmbH", "wolke"],
    ["Nuage SAS", "nuage"],
    ["Nuage S.A.", "nuage"],
    ["Cloud Corp.", "cloud"],
    ["Cloud Corporation", "cloud"],
    ["BV", "bv"],
    ["Adbv", "adbv"],
    ["Inc Cloud", "inc cloud"],
    ["Wolke-Nuage & Zn", "wolke-nuage & zn"],
  ])("%j and %j are one name", (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});

describe("reasonText", () => {
  const words = "Het moet. ";

  it.each([
    ["Het moet zo", "two words of two letters at least"],
    ["van 09 op 10", "digits are words too"],
    [`${words.repeat(999)}Het moet nu`.slice(0, 10_000), "close to the most characters"],
    [`a ${"ab ".repeat(3333)}`.slice(0, 10_000).trim(), "as many words as fit"],
  ])("takes %j: %s", (text) => {
    expect(reasonText.safeParse(text).success).toBe(true);
  });

  it.each([
    ["Het moet.", "too_small", "nine characters"],
    ["   Het moet.   ", "too_small", "outer spaces do not count"],
    [`${"a".repeat(9990)} ${"b".repeat(10)}`, "too_big", "10,001 characters"],
  ])("refuses %j: %s (%s)", (text, code) => {
    expect(reasonText.safeParse(text).error?.issues[0]).toMatchObject({ code });
  });

  it.each([
    ["noodzakelijk", "one word"],
    ["a b c d e f", "letters only"],
    ["noodzakelijk, a b c", "one word and letters"],
    ["niet van toepassing", "a filler"],
    ["..............", "no word at all"],
  ])("refuses %j, which says nothing: %s", (text) => {
    const codes = reasonText.safeParse(text).error?.issues.map((issue) => issue.code);
    expect(codes).toContain("custom");
  });

  it("takes 10,000 characters", () => {
    expect(reasonText.safeParse(`${"a".repeat(9989)} ${"b".repeat(10)}`).success).toBe(true);
  });

  it("says so by its code", () => {
    expect(reasonText.safeParse("noodzakelijk").error?.issues).toMatchObject([
      { path: [], params: { code: "says-nothing" } },
    ]);
  });
});

it("finds each row of a table by its code", () => {
  const rows = [
    { code: "a", size: 1 },
    { code: "b", size: 2 },
  ] as const;
  expect(byCode(rows)).toEqual({ a: rows[0], b: rows[1] });
});
