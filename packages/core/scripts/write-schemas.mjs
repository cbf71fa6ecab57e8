// After the build: the JSON Schema of each document, as files.
import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchemas } from "../dist/node/json-schemas.js";

const folder = new URL("../dist/schemas/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const { file, schema } of jsonSchemas()) {
  writeFileSync(new URL(file, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
