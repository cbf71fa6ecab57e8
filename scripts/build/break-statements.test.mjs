import { expect, it } from "vitest";
import { breakStatements } from "./break-statements.mjs";

it("puts each statement of a module on its own line, and changes nothing inside", () => {
  const code =
    'import{a}from"a";var b=/* @__PURE__ */(()=>`x\n y;`)();function c(){return 1;}export{b,c};';
  expect(breakStatements(code)).toBe(
    'import{a}from"a";\nvar b=/* @__PURE__ */(()=>`x\n y;`)();\nfunction c(){return 1;}\nexport{b,c};\n',
  );
});

it("keeps a directive first, and a module without statements empty", () => {
  expect(breakStatements('"use client";a()')).toBe('"use client";\na()\n');
  expect(breakStatements("")).toBe("");
});
