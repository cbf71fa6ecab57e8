// After the build: the JSON Schema of each document, as files, with the words of the TSDoc and values of the examples.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describeSchema } from "../../../scripts/schemas/describe-schema.mjs";
import { readTypes } from "../../../scripts/schemas/read-types.mjs";

// A module of its own: it reads whole doors, which would keep bundlers from dropping what an app does not use of them.
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("../src/node/json-schemas.ts", import.meta.url))],
  bundle: true,
  format: "esm",
  platform: "node",
  write: false,
});
const module = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`;
const { jsonSchemas } = await import(module);

const folder = new URL("../dist/schemas/", import.meta.url);
const types = readTypes(fileURLToPath(new URL("../src/", import.meta.url)));
mkdirSync(folder, { recursive: true });
for (const { file, type, schema } of jsonSchemas()) {
  const example = JSON.parse(readFileSync(new URL(`../examples/${file}`, import.meta.url), "utf8"));
  const described = describeSchema(structuredClone(schema), { type, types, example });
  writeFileSync(new URL(file, folder), `${JSON.stringify(described)}\n`);
}
