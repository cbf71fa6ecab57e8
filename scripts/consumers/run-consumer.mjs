import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../run.mjs";
import { driveExample } from "./drive-example.mjs";
import { openPage } from "./open-page.mjs";
import { runServer } from "./run-server.mjs";
import { withMailZone } from "./with-mail-zone.mjs";

const files = join(import.meta.dirname, "files");
const MINUTE = 60_000;

/** What a program in a folder finds around it: the programs of its packages first. */
const environmentOf = (folder) => ({
  ...process.env,
  NEXT_TELEMETRY_DISABLED: "1",
  CI: "true",
  NODE_OPTIONS: "",
  PATH: `${join(folder, "node_modules/.bin")}${delimiter}${process.env.PATH}`,
});

/** Runs a program in a folder, with the programs of its packages first, and gives its exit code and what it printed. */
export function runIn(folder, [program, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: environmentOf(folder),
      shell: process.platform === "win32",
      timeout: 10 * MINUTE,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (piece) => {
        output += piece;
      });
    child.on("error", (error) => resolve({ code: 1, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Makes the app of one row outside the workspace, installs both packages in it and takes its steps, as far as they go.
 *
 * @returns `{ name, version, steps: [{ name, isGood, output }] }`.
 */
export async function runConsumer(consumer, { packed, expected, browser }) {
  const folder = mkdtempSync(join(tmpdir(), "bijsluiter-consumer-"));
  try {
    const made = await makeApp(folder, consumer, packed);
    const steps = [{ name: "install", isGood: made.code === 0, output: made.output }];
    for (const step of consumer.steps) {
      if (!steps.every(({ isGood }) => isGood) && isBuild(steps)) break;
      steps.push(await takeStep(folder, step, { expected, browser }));
    }
    return { name: consumer.name, version: versionOf(folder, consumer.shows), steps };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the probe prints in the Node that runs this: what every consumer must find too. */
export async function probed(packed) {
  const steps = [{ name: "probe", run: [process.execPath, "esm.mjs"] }];
  const app = { name: "probe", install: { react: "19" }, files: ["probe.js", "esm.mjs"], steps };
  const result = await runConsumer(app, { packed });
  const failed = result.steps.find(({ isGood }) => !isGood);
  if (failed) throw new Error(`The probe does not run here: ${failed.output}`);
  return result.steps.at(-1).output.trim();
}

/** Without what is installed and built, no later step says anything. */
const isBuild = (steps) => steps.some(({ name, isGood }) => !isGood && /install|build/.test(name));

/** Both packages as they were packed, in the place of those of a registry. */
const packedPackages = (packed) =>
  Object.fromEntries(
    ["core", "react"].map((name) => [`@bijsluiter/${name}`, `file:${join(packed, `${name}.tgz`)}`]),
  );

async function makeApp(folder, consumer, packed) {
  if (consumer.example) copyExample(folder, consumer.example, packed);
  else writeApp(folder, consumer, packed);
  return runIn(folder, ["npm", "install", "--no-audit", "--no-fund", "--loglevel=error"]);
}

/** The folder of an example as it is in the repository, without what it made when somebody ran it there. */
function copyExample(folder, example, packed) {
  const source = fileURLToPath(new URL(`examples/${example}`, root));
  const made = readFileSync(join(source, ".gitignore"), "utf8").trim().split("\n");
  cpSync(source, folder, {
    recursive: true,
    filter: (path) => !made.includes(relative(source, path)),
  });
  const about = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
  const named = Object.entries(packedPackages(packed)).filter(([name]) => about.dependencies[name]);
  Object.assign(about.dependencies, Object.fromEntries(named));
  writeFileSync(join(folder, "package.json"), JSON.stringify(about, null, 2));
}

function writeApp(folder, { install, files: names, about: more = {} }, packed) {
  const dependencies = { ...packedPackages(packed), ...install };
  const about = { name: "consumer", private: true, type: "module", dependencies, ...more };
  writeFileSync(join(folder, "package.json"), JSON.stringify(about, null, 2));
  for (const name of names) {
    const source = join(files, name);
    const target = statSync(source).isDirectory() ? folder : join(folder, name);
    cpSync(source, target, { recursive: true });
  }
}

async function takeStep(folder, step, { expected, browser }) {
  const found = await outcomeOf(folder, step, browser);
  const probed = step.run ? !step.sameProbe || found.output.trim() === expected : true;
  const shown = step.run || step.html || step.start ? true : found.output === expected;
  const says = step.says ? found.output.includes(step.says) : true;
  return {
    name: step.name,
    isGood: found.code === 0 && probed && shown && says,
    output: found.output,
  };
}

async function outcomeOf(folder, step, browser) {
  if (step.start) return outcomeOfServer(folder, step, browser);
  if (step.zone)
    return withMailZone((server) => runIn(folder, [...step.run, "--", "--server", server]));
  if (step.run) return runIn(folder, step.run);
  if (step.html) {
    const file = join(folder, step.html);
    if (!existsSync(file)) return { code: 1, output: `${step.html} is not there` };
    return { code: 0, output: readFileSync(file, "utf8") };
  }
  return openPage(folder, step, browser);
}

/** What `drive` or `ask` of a step finds while its program runs. */
const outcomeOfServer = (folder, { start, drive, ask }, browser) =>
  runServer(folder, start, environmentOf(folder), async (url) => {
    if (drive) return driveExample(folder, { url, drive }, browser);
    const { way } = await import(`./drive/${ask}.mjs`);
    await way({ url, folder });
    return { code: 0, output: "answered" };
  }).catch(({ message }) => ({ code: 1, output: message }));

function versionOf(folder, name = "react") {
  const file = join(folder, "node_modules", name, "package.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).version : "-";
}
