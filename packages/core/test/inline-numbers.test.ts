import { describe, expect, it } from "vitest";
import { inlineNumbers } from "../scripts/inline-numbers.ts";

describe("inlineNumbers", () => {
  it.each([
    ["f(A + 1)", "f(7 + 1)", "an operand"],
    ["if (b === A) f()", "if (b === 7) f()", "a comparison"],
    ["f(b, A)", "f(b, 7)", "an argument"],
    ["b[A]", "b[7]", "a place"],
    ["b = A", "b = 7", "what is assigned"],
    ["b = c ? A : -A", "b = c ? 7 : -7", "a choice, and its negative"],
    ["b = [A]", "b = [7]", "a list"],
    ["b = { c: A }", "b = { c: 7 }", "a member"],
    ["b = () => A", "b = () => 7", "what a function gives"],
    ["function g() { return A; }", "function g() { return 7; }", "what is returned"],
    [`b = \`\${A}\``, `b = \`\${7}\``, "a text"],
  ])("%s becomes %s (%s)", (code, expected) => {
    expect(inlineNumbers(`var A = 7; ${code};`)).toBe(`var A = 7; ${expected};`);
  });

  it.each([
    ["var A = 7; A = 8; f(A);", "it is written"],
    ["var A = 7; A += 1; f(A, 1);", "it is added to"],
    ["var A = 7; A++; f(A);", "it is counted up"],
    ["var A = 7; function g(A) { return A; }", "a parameter has its name"],
    ["var A = 7; function g() { let A = f(); return A; }", "a variable of a function has its name"],
    ["var A = 7; b = { A };", "a member takes its name"],
    ["var A = f(); g(A);", "it is no number"],
    ['var A = "7"; g(A);', "it is a text"],
    ["var a = 7; g(a);", "its name is not that of a constant"],
    ["var A = 7; b.A = { A: 1 }; class C { A = 1 }", "members of that name are others"],
    ["function g() { var A = 7; return A; }", "it is no constant of the module"],
  ])("leaves %s (%s)", (code) => {
    expect(inlineNumbers(code)).toBe(code);
  });

  it("puts brackets around a negative number", () => {
    expect(inlineNumbers("var A = -7; f(1 - A);")).toBe("var A = -7; f(1 - (-7));");
  });

  it("keeps an exported number", () => {
    expect(inlineNumbers("var A = 7; f(A); export { A };")).toBe("var A = 7; f(7); export { A };");
  });
});
