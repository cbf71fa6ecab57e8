import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { parseArgs } from "node:util";
import { browserPath } from "./browser.mjs";
import { startPostgres } from "./postgres.mjs";
import { buildPackages, install, run } from "./run.mjs";

/**
 * The parts that names ask for, in the order of the table; all when there is no name. A name is that of a part or of a
 * project. Nothing when a name is not known.
 */
export function selectParts(parts, names) {
  const isCalled = (part, name) => part.name === name || part.projects?.includes(name);
  if (!names.every((name) => parts.some((part) => isCalled(part, name)))) return undefined;
  return names.length === 0
    ? parts
    : parts.filter((part) => names.some((name) => isCalled(part, name)));
}

/** The table as lines of Markdown: one row a part. */
export function listParts(parts) {
  const row = (cells) => `| ${cells.join(" | ")} |`;
  return [
    row(["name", "what it does", "needs", "minutes"]),
    row(["---", "---", "---", "---"]),
    ...parts.map(({ name, does, needs = [], minutes }) =>
      row([name, does, needs.join(", ") || "-", String(minutes)]),
    ),
  ].join("\n");
}

/** Names after a command, also as `--project NAME`; and whether only the table is asked for. */
export function readArguments(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { project: { type: "string", multiple: true }, list: { type: "boolean" } },
  });
  return { names: [...positionals, ...(values.project ?? [])], isList: values.list ?? false };
}

/**
 * Runs parts one after the other, with what they need: `build` (the packages), `browser`, `postgres`, and packages of
 * Debian. Prints how each ended and gives the exit code for them all: a part that fails keeps no other from running.
 */
export async function runParts(parts) {
  const needed = new Set(parts.flatMap(({ needs = [] }) => needs));
  if ((await install()) !== 0) return 1;
  if (needed.has("build") && (await buildPackages()) !== 0) return 1;
  const browser = needed.has("browser") ? await browserPath() : undefined;
  const postgres = needed.has("postgres") ? await startPostgres() : undefined;
  const has = {
    build: true,
    browser: Boolean(browser),
    postgres: Boolean(postgres),
    ...installedPackages(),
  };
  const env = {
    ...(browser && { BROWSER_PATH: browser }),
    ...(postgres && { TEST_DATABASE_URL: postgres.url }),
  };
  const ends = [];
  for (const part of parts) {
    const lacks = (part.needs ?? []).filter((need) => !has[need]);
    console.log(`\n== ${part.name}: ${part.does}`);
    const began = performance.now();
    const isGood = lacks.length === 0 && (await runCommands(part, env));
    const seconds = Math.round((performance.now() - began) / 1000);
    const how =
      lacks.length > 0 ? `not run, there is no ${lacks.join(" and no ")}` : `${seconds} s`;
    ends.push({ isGood, line: `${part.name}: ${isGood ? "passed" : "FAILED"}, ${how}` });
  }
  await postgres?.stop();
  console.log(`\n${ends.map(({ line }) => line).join("\n")}`);
  return ends.every(({ isGood }) => isGood) ? 0 : 1;
}

/** Packages of Debian that a part may need, by the program that each brings. */
export const debianPackages = {
  "etcd-server": "etcd",
  "firefox-esr": "firefox-esr",
  patroni: "patroni",
  "webkit2gtk-driver": "WebKitWebDriver",
  xvfb: "Xvfb",
};

const installedPackages = () =>
  Object.fromEntries(
    Object.entries(debianPackages).map(([name, program]) => [
      name,
      (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, program))),
    ]),
  );

async function runCommands({ commands, env = {} }, shared) {
  for (const [program, ...args] of commands) {
    const command = program === "node" ? process.execPath : program;
    if ((await run(command, args, { ...shared, ...env })) !== 0) return false;
  }
  return true;
}

/** What `npm run proof` and `npm run bench` share: arguments in, exit code out. */
export async function runTable(parts, args) {
  const { names, isList } = readArguments(args);
  const selected = selectParts(parts, names);
  if (!selected) {
    console.error(`There is no ${names.join(" or ")}. There are:\n\n${listParts(parts)}`);
    return 1;
  }
  if (!isList) return runParts(selected);
  console.log(listParts(selected));
  return 0;
}
