const { readFileSync } = require("node:fs");
const { join } = require("node:path");

// The same probe, with `require`: what a server without modules does.
const code = readFileSync(join(__dirname, "probe.js"), "utf8")
  .replaceAll(/import (\{[^}]+\}) from ("[^"]+");/g, "const $1 = require($2);")
  .replace("export function", "return function");
console.log(new Function("require", code)(require)());
