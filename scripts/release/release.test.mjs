import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runIn } from "../consumers/run-consumer.mjs";
import { composeSbom } from "../sbom/compose-sbom.mjs";
import { checkManifest } from "./check-manifest.mjs";
import { describeRelease } from "./describe-release.mjs";
import { readTarball } from "./read-tarball.mjs";

const manifest = {
  name: "@made-up/a",
  version: "0.1.0",
  exports: { ".": { default: "./dist/index.js" }, "./words/*": "./dist/words/*.js" },
  dependencies: { zod: "^4.0.0" },
  peerDependencies: { react: ">=18", docx: "^9.0.0" },
  peerDependenciesMeta: { docx: { optional: true } },
};
const paths = ["package.json", "dist/index.js", "LICENSE", "README.md", "THIRD-PARTY-NOTICES"];

describe("checkManifest", () => {
  it.each([
    ["nothing wrong", {}, []],
    [
      "a range of the workspace",
      { dependencies: { "@made-up/b": "workspace:^" } },
      ["@made-up/a depends on @made-up/b as workspace:^"],
    ],
    [
      "a range of a catalog",
      { devDependencies: { react: "catalog:" } },
      ["@made-up/a depends on react as catalog:"],
    ],
    ["a private package", { private: true }, ["@made-up/a is private"]],
    ["another version", { version: "0.0.0" }, ["@made-up/a is 0.0.0, not 0.1.0"]],
    [
      "a file that is not packed",
      { bin: { a: "./dist/cli.js" } },
      ["@made-up/a names ./dist/cli.js, which is not in the tarball"],
    ],
  ])("%s", (_name, more, expected) => {
    expect(checkManifest({ ...manifest, ...more }, { version: "0.1.0", paths })).toEqual(expected);
  });

  it("misses a licence", () => {
    const without = paths.filter((path) => path !== "LICENSE");
    expect(checkManifest(manifest, { version: "0.1.0", paths: without })).toEqual([
      "@made-up/a has no LICENSE",
    ]);
  });
});

describe("a tarball that npm packed", () => {
  let folder;
  const long = `dist/${"a-long-folder-name/".repeat(6)}index.js`;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "bijsluiter-release-test-"));
    mkdirSync(join(folder, long, ".."), { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
    writeFileSync(join(folder, "README.md"), "A\n");
    writeFileSync(join(folder, long), "const a = 1;\n");
    const { code } = await runIn(folder, ["npm", "pack", "--silent"]);
    expect(code).toBe(0);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is read with its files, sizes and manifest", () => {
    const tarball = readTarball(join(folder, "made-up-a-0.1.0.tgz"));
    expect(tarball.manifest).toMatchObject({ name: "@made-up/a", version: "0.1.0" });
    expect(tarball.files).toContainEqual({ path: long, size: 13 });
    expect(tarball.files).toContainEqual({ path: "README.md", size: 2 });
    expect(tarball.files).toHaveLength(3);
    expect(tarball.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("is described with its changelog, dependencies, licences and folders", () => {
    const tarball = readTarball(join(folder, "made-up-a-0.1.0.tgz"));
    const zod = { name: "zod", version: "4.6.7", licence: "MIT", use: "required", needs: [] };
    const sbom = composeSbom({ ...manifest, licence: "MIT" }, [{ ...zod, isDirect: true }]);
    const text = describeRelease({ tarball, changelog: "\n### Minor Changes\n\n- Add a\n", sbom });
    for (const line of [
      "# @made-up/a 0.1.0",
      "- Add a",
      "- zod ^4.0.0",
      "- react >=18 (peer)",
      "- docx ^9.0.0 (optional peer)",
      "| zod | 4.6.7 | MIT | required |",
      "| dist/a-long-folder-name | 1 | 13 |",
    ])
      expect(text.split("\n")).toContain(line);
  });
});
