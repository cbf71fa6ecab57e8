// After the build: the JSON Schema of each document, as files, with the words of the TSDoc and values of the examples.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describeSchema } from "../../../scripts/schemas/describe-schema.mjs";
import { readTypes } from "../../../scripts/schemas/read-types.mjs";
import { jsonSchemas } from "../dist/node/json-schemas.js";

const folder = new URL("../dist/schemas/", import.meta.url);
const types = readTypes(fileURLToPath(new URL("../src/", import.meta.url)));
mkdirSync(folder, { recursive: true });
for (const { file, type, schema } of jsonSchemas()) {
  const example = JSON.parse(readFileSync(new URL(`../examples/${file}`, import.meta.url), "utf8"));
  const described = describeSchema(structuredClone(schema), { type, types, example });
  writeFileSync(new URL(file, folder), `${JSON.stringify(described, null, 2)}\n`);
}
