/**
 * Releases both packages: `npm run release`. Packs a clean clone, checks what was packed, and publishes exactly these files.
 *
 * - `--dry-run` publishes nothing and changes nothing here: versions and changelogs are those that changesets would write.
 *   Reports, file lists and bills of materials are put in `artifacts/release`.
 * - `--consumers` runs the consumer gate on the packed files, which takes about a quarter of an hour. Always in a release.
 * - `--checked` leaves out `npm run check`, for a workflow in which it ran before.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { packClean } from "./consumers/pack-clean.mjs";
import { runIn } from "./consumers/run-consumer.mjs";
import { checkManifest } from "./release/check-manifest.mjs";
import { describeRelease } from "./release/describe-release.mjs";
import { readTarball } from "./release/read-tarball.mjs";
import { must, root, run } from "./run.mjs";

const { values } = parseArgs({
  options: {
    "dry-run": { type: "boolean" },
    consumers: { type: "boolean" },
    checked: { type: "boolean" },
  },
});
const isDry = values["dry-run"] ?? false;
const top = fileURLToPath(root);
const target = join(top, "artifacts/release");
const packages = ["core", "react"];
const waiting = readdirSync(join(top, ".changeset")).filter(
  (name) => name.endsWith(".md") && name !== "README.md",
);

if (!isDry && waiting.length > 0)
  stop(`${waiting.length} changesets wait: run \`npm run version\`, and commit what it writes.`);
if (!isDry && !values.checked) await must("npm", ["run", "-s", "check"]);

const folder = mkdtempSync(join(tmpdir(), "bijsluiter-release-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const version = ["npm", "run", "-s", "version"];
const packed = await packClean(folder, { prepare: isDry && waiting.length > 0 ? [version] : [] });
const clone = join(folder, "clone");
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });

const problems = packages.flatMap((short) => {
  const tarball = readTarball(join(packed, `${short}.tgz`));
  const read = (path) => readFileSync(join(path), "utf8");
  const changelog = read(join(clone, "packages", short, "CHANGELOG.md"));
  const sbom = JSON.parse(read(join(packed, `${short}.cdx.json`)));
  const text = describeRelease({ tarball, changelog: latestOf(changelog), sbom });
  const lines = tarball.files.map(({ path, size }) => `${String(size).padStart(8)} ${path}\n`);
  for (const name of [`${short}.tgz`, `${short}.cdx.json`])
    cpSync(join(packed, name), join(target, name));
  writeFileSync(join(target, `${short}.md`), text);
  writeFileSync(join(target, `${short}.files.txt`), lines.join(""));
  console.log(text);
  return checkManifest(tarball.manifest, {
    version: JSON.parse(read(join(clone, "packages", short, "package.json"))).version,
    paths: tarball.files.map(({ path }) => path),
  });
});
if (problems.length > 0) stop(problems.join("\n"));
console.log("Manifests: no range of this repository, every file that they name is packed.");

for (const gate of ["licences", "api"]) {
  const { code, output } = await runIn(clone, ["npm", "run", "-s", gate]);
  if (code !== 0) stop(`${gate} failed in the clone:\n${output}`);
  console.log(`${gate}: ${output.trim().split("\n").join("; ")}`);
}

const consumers = ["scripts/consumers.mjs", "--packed", target];
if (!isDry || values.consumers) await must(process.execPath, consumers);
else
  console.log(
    "Consumer gate: NOT RUN. `npm run release -- --dry-run --consumers` runs it on these files.",
  );

for (const short of packages) {
  const command = ["publish", join(target, `${short}.tgz`), ...(isDry ? ["--dry-run"] : [])];
  // A trial outside the workflow has no identity to sign with.
  await must("npm", [...command, ...(isDry ? ["--provenance=false", "--loglevel=error"] : [])]);
}
if (isDry)
  console.log("Dry run: nothing was published. Files, lists and bills are in artifacts/release.");
else process.exitCode = await run("npx", ["changeset", "tag"]);

/** The part of a changelog on its latest version. */
function latestOf(changelog) {
  const [, latest = ""] = changelog.split(/^## .*$/m);
  return latest;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
