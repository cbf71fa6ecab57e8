import { describe, expect, it } from "vitest";
import { breachReport as en } from "../../locales/en/index.ts";
import { breachReport as nl } from "../../locales/nl/index.ts";
import { askedFields } from "../answers/questions.ts";
import { errorText } from "./error-text.ts";

describe.each([
  ["nl", nl.breachReport],
  ["en", en.breachReport],
])("errorText in %s", (_language, texts) => {
  it.each(askedFields)("says what to do when %s is missing", (field) => {
    const text = errorText({ code: "required", path: field.split(".") }, texts);
    expect(text).toBe(texts.fix[field]);
  });

  it.each(Object.keys(texts.errors))("has its own words for %s", (code) => {
    const params = { minimum: 10, maximum: 12, types: ".pdf" };
    const text = errorText({ code, path: ["incident", "summary"], params }, texts);
    const own = texts.errors[code as "too-long"](params);
    expect(text).toContain(own);
    expect(text).not.toMatch(/undefined|NaN/);
  });

  it.each([
    ["too-short", ["boards", "affected"], { minimum: 1 }, "boards.affected"],
    ["required", ["boards", "affected", 2, "email"], {}, "email"],
    ["wrong-format", ["contact", "reporter", "phone"], { format: "phone" }, "phone"],
    ["wrong-type", ["people", "count", "value"], { expected: "int" }, "value"],
    ["not-an-option", ["effect", "effects", 0], {}, "effect.effects"],
    ["no-time", ["timeline", "awareAt", "hour"], {}, "hour"],
    ["required", ["people", "count"], {}, "people.count"],
    ["unknown-to-this-form", ["cause", "intent"], {}, "cause.intent"],
    ["constructor", ["constructor"], {}, "report"],
    ["required", ["attachments", 0, "name"], {}, "attachments"],
  ] as const)("%s at %j gives the advice for it", (code, path, params, key) => {
    expect(errorText({ code, path, params }, texts)).toBe(texts.fix[key]);
  });

  it.each([
    [
      "of this server only",
      { code: "no-such-product", message: "Kennen wij niet." },
      "Kennen wij niet.",
    ],
    ["a validator’s, without a code", { message: "Invalid input" }, texts.fix.report],
    [
      "a validator’s, with a code of core",
      { code: "wrong-type", message: "Invalid" },
      texts.fix.report,
    ],
    [
      "of the form’s own code",
      { code: "nothing-new", message: "x" },
      texts.errors["nothing-new"]({}),
    ],
    ["blank", { code: "no-such-product", message: " " }, texts.fix.report],
  ])("a sentence %s", (_what, issue, text) => {
    expect(errorText(issue, texts)).toBe(text);
  });

  it("has something to say of an issue of which nothing is known", () => {
    expect(errorText({}, texts)).toBe(texts.fix.report);
  });
});
