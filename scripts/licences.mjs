/**
 * The licence gate: dependencies in production, bundled code, notices, licence files, and the sources of tables.
 * With `--write` it writes LICENSE and THIRD-PARTY-NOTICES of each package first. Needs a build of the packages.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import {
  allowedLicences,
  exceptions,
  licensedSources,
  refusedSources,
  standings,
} from "./licences/allowed.mjs";
import { checkDataFile } from "./licences/check-data-file.mjs";
import { checkPackages } from "./licences/check-packages.mjs";
import { bundledPackages, productionPackages } from "./licences/production-packages.mjs";
import { works } from "./licences/works.mjs";
import { writeNotices } from "./licences/write-notices.mjs";
import { root } from "./run.mjs";

const isWriting = process.argv.includes("--write");
const top = fileURLToPath(root);
const problems = [];
const used = [];

for (const short of readdirSync(join(top, "packages"))) {
  const folder = join(top, "packages", short);
  const manifestFile = join(folder, "package.json");
  if (!existsSync(manifestFile)) continue;
  const { name, private: isPrivate, files } = JSON.parse(readFileSync(manifestFile, "utf8"));
  if (isPrivate) continue;
  const bundled = bundledPackages(folder);
  if (bundled) {
    used.push(...bundled);
    keepFile(short, "THIRD-PARTY-NOTICES", writeNotices(name, bundled, works[name]), files);
  } else problems.push(`${name} is not built`);
  used.push(...productionPackages(folder).filter((one) => !one.name.startsWith("@bijsluiter/")));
  keepFile(short, "LICENSE", readFileSync(join(top, "LICENSE"), "utf8"), files);
  checkTables(join(folder, "src"), short);
}
problems.push(...checkPackages(used, { allowed: allowedLicences, exceptions }));

if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}
const names = new Set(used.map(({ name }) => name));
console.log(
  `${names.size} packages of others in production or bundled, all with an allowed licence.`,
);

/** A file that a package publishes has the text that it should have. */
function keepFile(short, file, text, files) {
  const path = join(top, "packages", short, file);
  if (isWriting) writeFileSync(path, text);
  const where = `packages/${short}/${file}`;
  if (!existsSync(path) || readFileSync(path, "utf8") !== text)
    problems.push(`${where} is not up to date: run \`npm run notices\``);
  if (!files.includes(file)) problems.push(`${where} is not among the files that are published`);
}

function checkTables(folder, short) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const isTable = name.split(sep).slice(0, -1).includes("data");
    if (!isTable || !/\.(?:ts|json)$/.test(name) || name.endsWith(".test.ts")) continue;
    const found = checkDataFile(readFileSync(join(folder, name), "utf8"), {
      licensed: licensedSources,
      refused: refusedSources,
      standing: standings[`${short}/src/${name.split(sep)[0]}`],
    });
    const path = join(folder, name).slice(top.length).replaceAll(sep, "/");
    problems.push(...found.map((problem) => `${path} ${problem}`));
  }
}
