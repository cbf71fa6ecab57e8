// Runs one block: `node run-block.mjs FILE`. Components that it exports are rendered; handlers of requests are called.
import { deepStrictEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";

const [, , file] = process.argv;
const plain = (value) => (value === undefined ? value : JSON.parse(JSON.stringify(value)));
// Compared as JSON: what is printed in a page has no prototypes.
globalThis.expectSame = (found, expected) => deepStrictEqual(plain(found), plain(expected));

const require = createRequire(pathToFileURL(file));
process.chdir(dirname(file));
const module = await import(pathToFileURL(file).href);

const example = () => readFileSync(require.resolve("@bijsluiter/core/examples/breach-report.json"));
for (const [name, exported] of Object.entries(module)) {
  if (typeof exported !== "function") continue;
  if (name === "POST") {
    for (const body of ["{}", example()]) {
      const answer = await exported(
        new Request("https://leerplein.example/api", { method: "POST", body }),
      );
      if (!(answer instanceof Response)) throw new Error("POST gave no response.");
    }
  } else if (/^[A-Z]/.test(exported.name)) {
    const { createElement } = require("react");
    const { renderToString } = require("react-dom/server");
    if (renderToString(createElement(exported)) === "") throw new Error(`${name} shows nothing.`);
  }
}
process.exit(0);
