/**
 * After the build: `node write-require-types.mjs` gives each door of the package in this folder its types for `require`.
 * They name what the types for `import` declare, so that nothing is declared twice and a value of one form fits the other.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { requireTypes } from "./require-types.mjs";

const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const patterns = Object.values(exports).flatMap(({ import: form, require: twin }) =>
  form?.types && twin?.types ? [form.types] : [],
);
for (const [file, text] of requireTypes(patterns, resolve(".")))
  writeFileSync(file.replace(/\.ts$/, ".cts"), text);
