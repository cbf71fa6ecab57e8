import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export const root = new URL("..", import.meta.url);
const { packageManager } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));

/** Runs a command at the top of the repository, shows what it prints, and gives its exit code. */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    // On Windows npm and npx are scripts, which only a shell can start; no argument here comes from outside.
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      shell: process.platform === "win32",
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** Runs a command at the top of the repository and gives its exit code and all that it printed. */
export function capture(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      shell: process.platform === "win32",
      stdio: ["ignore", "pipe", "pipe"],
    });
    const pieces = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (piece) => pieces.push(piece));
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(pieces).toString("utf8") }),
    );
  });
}

/** Runs a command and ends this process when it fails. */
export async function must(command, args, env) {
  const code = await run(command, args, env);
  if (code === 0) return;
  console.error(`\n${[command, ...args].join(" ")} failed with exit code ${code}.`);
  process.exit(code);
}

/** Exit code of pnpm, in the version this repository names: npm fetches it, so that nobody has to install it. */
export const pnpm = (...args) => run("npx", ["-y", packageManager, ...args]);

/** Everything the workspace depends on, exactly as the lock file says. */
export const install = () => pnpm("install", "--frozen-lockfile");

/** The packages, then the examples that use them. */
export const build = () => pnpm("-r", "--workspace-concurrency=1", "run", "build");

/** Packages alone, without the examples. */
export const buildPackages = () =>
  pnpm("--workspace-concurrency=1", "--filter", "./packages/*", "run", "build");
