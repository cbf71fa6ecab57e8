import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { root } from "../run.mjs";
import { readTypes } from "./read-types.mjs";

const core = fileURLToPath(new URL("packages/core/", root));
const require = createRequire(join(core, "package.json"));
const Ajv = require("ajv/dist/2020.js").default;
const addFormats = require("ajv-formats").default;

const read = (path) => JSON.parse(readFileSync(join(core, path), "utf8"));
const types = readTypes(join(core, "src"));
const schemas = readdirSync(join(core, "dist/schemas")).map((file) => ({
  file,
  schema: read(`dist/schemas/${file}`),
  example: read(`examples/${file}`),
}));

function* nodesOf(node) {
  if (typeof node !== "object" || node === null) return;
  yield node;
  for (const child of Object.values(node)) yield* nodesOf(child);
}

describe.each(schemas)("$file as it is published", ({ example, schema }) => {
  const { properties, $defs } = schema;
  const nodes = () => [...nodesOf(properties), ...nodesOf($defs)];

  it("is strict draft 2020-12 and accepts its example", () => {
    const accepts = addFormats(new Ajv({ strict: true, allErrors: true })).compile(schema);
    expect([accepts(example), accepts.errors]).toEqual([true, null]);
  });

  it("has a title and a description, and so has each of its definitions", () => {
    expect(Object.keys($defs).length).toBeGreaterThan(1);
    for (const [name, { title, description }] of [["document", schema], ...Object.entries($defs)])
      expect([name, title, description]).toEqual([
        name,
        expect.stringMatching(/^[A-Z][a-z\d ]+$/),
        expect.stringMatching(/\w/),
      ]);
  });

  it("names its definitions as the types are named, and leaves no link or tag in a text", () => {
    for (const name of Object.keys($defs)) expect([name, types.has(name)]).toEqual([name, true]);
    for (const { description } of nodes())
      if (typeof description === "string") expect(description).not.toMatch(/\{@|@see|\*\//);
  });

  it("describes members, and has examples that they accept", () => {
    const described = nodes().filter(({ description }) => typeof description === "string");
    const shown = nodes().filter((it) => Array.isArray(it.examples) && typeof it.type === "string");
    expect(described.length).toBeGreaterThan(15);
    expect(shown.length).toBeGreaterThan(3);
    const ajv = addFormats(new Ajv({ strict: false }));
    for (const { examples, ...member } of shown)
      for (const value of examples)
        expect([value, ajv.validate({ ...member, $defs }, value)]).toEqual([value, true]);
  });
});
