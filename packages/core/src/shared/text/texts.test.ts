import { describe, expect, it } from "vitest";
import type * as z from "zod/mini";
import { InvalidInputError } from "../issues/invalid-input-error.ts";
import { checkLanguage } from "./check-language.ts";
import { checkText } from "./check-text.ts";
import { codeName } from "./code-name.ts";
import { hashText } from "./hash-text.ts";
import { idText } from "./id-text.ts";
import { languageTag } from "./language-tag.ts";
import { mailAddress } from "./mail-address.ts";
import { plainText } from "./plain-text.ts";
import { textThat } from "./text-that.ts";

const schemas = { codeName, hashText, idText, languageTag, mailAddress, plainText };
const codeOf = (schema: z.ZodMiniType<string>, input: unknown) =>
  schema.safeParse(input).error?.issues[0];

describe("texts of a form", () => {
  it.each<[keyof typeof schemas, unknown, boolean, string]>([
    ["codeName", "keep-after.v2_x", true, "hyphens, full stops and underscores"],
    ["codeName", "_a", true, "an underscore before it"],
    ["codeName", "a".repeat(100), true, "100 characters"],
    ["codeName", "a".repeat(101), false, "101 characters"],
    ["codeName", "1a", false, "a digit before it"],
    ["codeName", "-a", false, "a hyphen before it"],
    ["codeName", "", false, "nothing"],
    ["codeName", "a b", false, "a blank"],
    ["codeName", "a\n", false, "a line end"],
    ["codeName", " a", false, "a blank before it"],
    ["codeName", "constructor", false, "a member of every object"],
    ["codeName", "toString", false, "a member of every object"],
    ["codeName", "valueOf", false, "a member of every object"],
    ["codeName", "hasOwnProperty", false, "a member of every object"],
    ["codeName", "isPrototypeOf", false, "a member of every object"],
    ["codeName", "propertyIsEnumerable", false, "a member of every object"],
    ["codeName", "toLocaleString", false, "a member of every object"],
    ["codeName", "__proto__", false, "the prototype of every object"],
    ["codeName", "__defineGetter__", false, "a member of every object"],
    ["codeName", "constructors", true, "begins as one of them"],
    ["codeName", "__proto", true, "begins as one of them"],
    ["hashText", "0123456789abcdef".repeat(4), true, "64 digits"],
    ["hashText", "0123456789ABCDEF".repeat(4), false, "capitals"],
    ["hashText", "a".repeat(63), false, "63 digits"],
    ["hashText", "a".repeat(65), false, "65 digits"],
    ["idText", "4f1c:é", true, "any signs"],
    ["idText", "a".repeat(200), true, "200 characters"],
    ["idText", "a".repeat(201), false, "201 characters"],
    ["idText", "", false, "nothing"],
    ["idText", "a b", false, "a blank"],
    ["idText", "a@b", false, "as in a mail address"],
    ["idText", "a\u0000", false, "a control character"],
    ["idText", "\ud800", false, "half of a pair"],
    ["languageTag", "nl", true, "a language"],
    ["languageTag", "nl-BE", true, "with a country"],
    ["languageTag", "zh-Hant-TW-x1", true, "with three subtags"],
    ["languageTag", "zh-Hant-TW-x1-x2", false, "with four"],
    ["languageTag", "n", false, "one letter"],
    ["languageTag", "nlde", false, "four letters"],
    ["languageTag", "NL", false, "capitals"],
    ["languageTag", "nl-", false, "an empty subtag"],
    ["languageTag", "nl-B", false, "a subtag of one letter"],
    ["languageTag", "nl-abcdefghi", false, "a subtag of nine letters"],
    ["languageTag", "xnl-BE ", false, "a blank behind it"],
    ["mailAddress", "fg@dewilgen.example", true, "an address"],
    [
      "mailAddress",
      `${"a".repeat(60)}@${`${"b".repeat(60)}.`.repeat(3)}example`,
      true,
      "251 characters",
    ],
    [
      "mailAddress",
      `${"a".repeat(64)}@${`${"b".repeat(60)}.`.repeat(3)}example`,
      false,
      "255: RFC 5321, section 4.5.3.1.3",
    ],
    ["plainText", "a", true, "a letter"],
    ["plainText", " ", false, "a blank"],
    ["plainText", "\u200b", false, "nothing that can be seen"],
    ["plainText", "a".repeat(501), false, "501 characters"],
    ["plainText", 1, false, "a number"],
  ])("%s %j: taken %s (%s)", (name, input, isTaken) => {
    expect(schemas[name].safeParse(input).success).toBe(isTaken);
  });

  it("drops blanks around a line", () => {
    expect(plainText.parse("  a ")).toBe("a");
  });

  it.each([
    ["codeName", "code-name"],
    ["hashText", "sha-256"],
    ["idText", "id"],
    ["languageTag", "language-tag"],
  ] as const)("%s is refused as %s", (name, format) => {
    expect(codeOf(schemas[name], "")).toMatchObject({ code: "invalid_format", format });
  });

  it("asks nobody about more than 100 characters", () => {
    const anything = textThat(() => true, "any");
    expect(anything.safeParse("a".repeat(100)).success).toBe(true);
    expect(codeOf(anything, "a".repeat(101))).toMatchObject({
      path: [],
      params: { code: "wrong-format", format: "any" },
    });
  });
});

describe("a language", () => {
  it.each(["nl", "en-GB", "NL"])("%s is one that the engine can take", (language) => {
    expect(() => checkLanguage(language)).not.toThrow();
  });

  it.each([[""], ["n"], ["nl_NL"], [undefined], [1], [["nl"]], [["nl", "en"]]])(
    "%j is none",
    (language) => {
      expect(() => checkLanguage(language)).toThrow(
        new InvalidInputError([
          { code: "wrong-format", path: ["language"], params: { format: "language-tag" } },
        ]),
      );
      expect(() => checkLanguage(language)).toThrow(
        expect.objectContaining({
          issues: [
            { code: "wrong-format", path: ["language"], params: { format: "language-tag" } },
          ],
        }),
      );
    },
  );
});

describe("checkText", () => {
  it("takes a text, and names the place of what is none", () => {
    expect(() => checkText("", "a")).not.toThrow();
    expect(() => checkText(1, "a", "b")).toThrow(
      expect.objectContaining({
        issues: [{ code: "wrong-type", path: ["a", "b"], params: { expected: "string" } }],
      }),
    );
  });
});
