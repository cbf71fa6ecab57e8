// Packs both packages as they are published, with npm alone, and writes the bill of materials of each (`core.cdx.json`):
// `node scripts/pack.mjs [FOLDER]`. Fails when one is too large.
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { publishedPackage } from "./pack/published-package.mjs";
import { capture, root } from "./run.mjs";
import { sbomOfPackage } from "./sbom/sbom-of-package.mjs";

const MOST_FILES = 1000;
const MOST_BYTES = 1_200_000;
const folders = ["packages/core", "packages/react"].map((name) =>
  fileURLToPath(new URL(name, root)),
);
const owns = folders.map((folder) =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")),
);
const versions = Object.fromEntries(owns.map(({ name, version }) => [name, version]));
const target = resolve(process.argv[2] ?? "artifacts");
mkdirSync(target, { recursive: true });

/** Packs a copy, so that the package of the repository stays as it is: `core/` and `core.tgz` for `packages/core`. */
async function pack(folder, own) {
  const copy = join(target, basename(folder));
  rmSync(copy, { recursive: true, force: true });
  for (const name of [...own.files, "README.md"])
    cpSync(join(folder, name), join(copy, name), { recursive: true });
  const published = publishedPackage(own, versions);
  writeFileSync(join(copy, "package.json"), `${JSON.stringify(published, null, 2)}\n`);
  const { code, output } = await capture("npm", [
    "pack",
    copy,
    "--json",
    "--silent",
    "--pack-destination",
    target,
  ]);
  if (code !== 0) throw new Error(output);
  const [packed] = JSON.parse(output);
  renameSync(join(target, packed.filename), `${copy}.tgz`);
  const sbom = sbomOfPackage(folder, published, `${copy}.tgz`);
  writeFileSync(`${copy}.cdx.json`, `${JSON.stringify(sbom, null, 2)}\n`);
  return { ...packed, filename: `${basename(folder)}.tgz` };
}

for (const [index, folder] of folders.entries()) {
  const { filename, entryCount, size } = await pack(folder, owns[index]);
  console.log(`${filename}: ${entryCount} files, ${size} bytes`);
  if (entryCount > MOST_FILES || size > MOST_BYTES) {
    console.error(`At most ${MOST_FILES} files and ${MOST_BYTES} bytes.`);
    process.exitCode = 1;
  }
}
