import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as library from "@bijsluiter/react";
import { expect, it } from "vitest";
import { doorsOf, top } from "../scripts/api/core-doors.mjs";

const read = (path) => readFileSync(join(top, path), "utf8");
const packages = ["core", "react"];

it.each(packages)(
  "every subpath of %s is an entry point of typedoc, so that it has pages",
  (name) => {
    const { entryPoints } = JSON.parse(read(`packages/${name}/typedoc.json`));
    const isNamed = (source) =>
      entryPoints.some((point) => new RegExp(`^${point.replaceAll("*", "[^/]+")}$`).test(source));
    const doors = doorsOf(name).map(({ source }) => source.replace(`packages/${name}/`, ""));
    expect(doors.length).toBeGreaterThan(5);
    expect(doors.filter((source) => !isNamed(source))).toEqual([]);
  },
);

// Those of the core have a good call each (packages/core/test/doors), which is their example where no docstring has one.
it("every operation of the widgets has an example: in its docstring or on a page", () => {
  const pages = ["packages/react/README.md", "examples/docs/longer-examples.md"]
    .map(read)
    .join("\n");
  const sources = Object.keys(library).filter((name) => /^[a-z]/.test(name));
  const examples = sources.filter((name) => new RegExp(`\\b${name}\\b`).test(pages));
  expect(sources.filter((name) => !examples.includes(name))).toEqual([]);
});
