// Adds to every page of a function that typedoc wrote: its input as a table of fields, an example that was run, its legal basis.
// Run after `typedoc`; fails when an operation is left without an example.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { operationExample } from "./api/operation-examples.mjs";
import { readCore } from "./api/read-core.mjs";
import { schemaTable } from "./api/schema-table.mjs";
import { lawRooms } from "./law-rooms.mjs";

const api = fileURLToPath(new URL("../api/", import.meta.url));
const core = await readCore();
const lawNames = new Set((await lawRooms()).map(({ name }) => name));
const schemas = new Map(
  core.exported
    .filter(({ value }) => typeof value === "object" && value !== null && "_zod" in value)
    .map(({ door, name, value }) => [`${door}: ${name}`, value]),
);
const pages = readdirSync(api, { recursive: true })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.includes("/functions/"));

const problems = [];
for (const path of pages)
  try {
    const text = readFileSync(join(api, path), "utf8");
    if (/^#+ Legal basis/m.test(text)) continue; // by an earlier run
    writeFileSync(join(api, path), await withParts(path, text));
  } catch (error) {
    problems.push(error.message);
  }
for (const problem of problems) console.error(problem);
console.log(`${pages.length} operations, ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);

async function withParts(path, text) {
  const [, product, folder, name] = /^(core|react)\/(.+)\/functions\/(.+)\.md$/.exec(path);
  const door = folder === "index" ? "" : folder;
  const parts = [text.trimEnd().replaceAll(/^(#+) See$/gm, "$1 Legal basis and sources")];
  if (product === "core") parts.push(...inputParts(text, door));
  if (!/^#+ Examples?$/m.test(text)) {
    const example = await operationExample({ door, name }, product === "core" ? core : undefined);
    parts.push(`## Example\n\n${example}`);
  }
  if (!/^#+ See$/m.test(text)) parts.push(`## Legal basis\n\n${basisText(product, door)}`);
  return `${parts.join("\n\n")}\n`;
}

/** A table for each schema of a named type among the parameters. */
function inputParts(text, door) {
  // A function with several signatures has its parameters at each.
  const parameters = text
    .split(/^#+ /m)
    .filter((part) => part.startsWith("Parameters"))
    .join();
  const named = parameters.matchAll(/\[`(\w+)`\]\(([\w./-]*)index\.md#/g);
  const tables = new Map();
  for (const [, type, steps] of named) {
    const from = new URL(steps, `file:///${door || "index"}/functions/`).pathname.slice(1, -1);
    const key = `${from === "index" ? "" : from}: ${type[0].toLowerCase()}${type.slice(1)}`;
    const schema = schemas.get(key);
    if (schema) tables.set(key, { type, schema });
  }
  return [...tables].map(([key, { type, schema }]) => {
    const [from, name] = key.split(": ");
    const path = from ? `@bijsluiter/core/${from}` : "@bijsluiter/core";
    const json = core.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
    return `## Schema of ${type}\n\nChecked by \`${name}\` of \`${path}\`.\n\n${schemaTable(json)}`;
  });
}

function basisText(product, door) {
  const room = door.split("/")[0];
  const law = `[the sources of this subject](/law#${room})`;
  const hasLaw = product === "core" && lawNames.has(room);
  return hasLaw
    ? `No provision asks for this operation by itself; it serves ${law}.`
    : "No provision asks for this operation: it is a technical one.";
}
