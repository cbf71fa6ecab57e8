import { describe, expect, it } from "vitest";
import { markPureInitialisers } from "../scripts/pure-initialisers.ts";

describe("markPureInitialisers", () => {
  it.each([
    ["f()", "a call"],
    ["z.o({ b: z.s() }).c(z.n(1))", "calls in arguments, and chained ones"],
    ["new Int32Array(3)", "an instance"],
    ["{ ...b }", "a spread, which may read a getter"],
    ["[f, g()]", "a call among others"],
    ["b.c", "a member, which may be a getter"],
    ["b[0]", "and one by its place"],
  ])("marks %s (%s)", (initialiser) => {
    expect(markPureInitialisers(`var a = ${initialiser}, b = 2;`)).toBe(
      `var a = /* @__PURE__ */ (() => (${initialiser}))(), b = 2;`,
    );
  });

  it.each([
    ["const a = 1;", "a literal: bundlers put its value in place"],
    ["const a = { b: [1, 2] };", "an object of literals"],
    ["const a = () => f();", "a function calls later"],
    ["const a = { b() { return f(); } };", "and so does a method"],
    ["function a() { const b = f(); }", "no constant of the module"],
    ["f();", "an effect that is wanted"],
  ])("leaves %s (%s)", (code) => {
    expect(markPureInitialisers(code)).toBe(code);
  });

  it.each(["const { a } = b;", "const [a] = b;"])("refuses %s, which no bundler drops", (code) => {
    expect(() => markPureInitialisers(code)).toThrow("name each constant apart");
  });

  it("keeps the lines", () => {
    const code = "const a = f(\n  1,\n);\nconst b = g();\n";
    expect(markPureInitialisers(code).split("\n")).toHaveLength(code.split("\n").length);
  });
});
