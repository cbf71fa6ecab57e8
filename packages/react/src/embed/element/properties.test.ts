import { describe, expect, it } from "vitest";
import { attributeOf, type PropertyKind, propertyValue } from "./properties.ts";

describe("a property of an element", () => {
  it.each<readonly [string, PropertyKind, unknown, unknown]>([
    ["a flag that is there without a value", "flag", "", true],
    ["a flag with any value", "flag", "false", true],
    ["a flag that goes", "flag", null, undefined],
    ["a flag that a script takes away", "flag", false, false],
    ["a flag that a script sets", "flag", true, true],
    ["a number", "number", "3", 3],
    ["what is no number", "number", "three", undefined],
    ["a number that goes", "number", null, undefined],
    ["JSON", "json", '{"a":[1]}', { a: [1] }],
    ["the value of JSON", "json", { a: [1] }, { a: [1] }],
    ["a text", "text", "3", "3"],
    ["a text that goes", "text", null, undefined],
  ])("%s", (_what, kind, given, value) => {
    expect(propertyValue(kind, given)).toEqual(value);
  });

  it("throws for a text that is no JSON", () => {
    expect(() => propertyValue("json", "{no")).toThrow(SyntaxError);
  });

  it("has an attribute in the way of HTML", () => {
    expect(attributeOf("defaultFacts")).toBe("default-facts");
  });
});
