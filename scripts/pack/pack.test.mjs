import { expect, it } from "vitest";
import { publishedPackage } from "./published-package.mjs";

const own = {
  name: "@bijsluiter/react",
  version: "1.2.3",
  exports: {
    ".": { "@bijsluiter/source": "./src/index.ts", import: { default: "./dist/index.js" } },
    "./package.json": "./package.json",
  },
  scripts: { build: "tsup" },
  dependencies: { "@bijsluiter/core": "workspace:^", zod: "^4.0.0" },
  devDependencies: { esbuild: "1.0.0" },
};

it("names versions, and leaves out what works in this repository alone", () => {
  expect(publishedPackage(own, { "@bijsluiter/core": "1.2.3" })).toEqual({
    name: "@bijsluiter/react",
    version: "1.2.3",
    exports: {
      ".": { import: { default: "./dist/index.js" } },
      "./package.json": "./package.json",
    },
    dependencies: { "@bijsluiter/core": "^1.2.3", zod: "^4.0.0" },
  });
});

it("refuses a package of the workspace that it does not know", () => {
  expect(() => publishedPackage(own, {})).toThrow("@bijsluiter/core is in no package");
});
