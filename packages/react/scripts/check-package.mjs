/** Lints the package as `scripts/pack.mjs` packed it, and loads its server component as a server does. */
import { spawnSync } from "node:child_process";

/** Entry points without types: styles, a worker and a list of rules. */
const withoutTypes = [
  "consent-o-matic.json",
  "consent.css",
  "file-worker.js",
  "pii-worker.js",
  "privacy-insert.css",
  "service-status.css",
  "styles.css",
  "tokens.css",
  "tokens.json",
];
const checks = [
  ["publint", "../../artifacts/react", "--strict", "--pack", "false"],
  [
    "attw",
    "../../artifacts/react.tgz",
    "--profile",
    "node16",
    "--exclude-entrypoints",
    ...withoutTypes,
  ],
  [
    "node",
    "--conditions=react-server",
    "--input-type=module",
    "--eval",
    'await import("./dist/privacy-insert/index.js"); await import("./dist/service-status/index.js"); await import("./dist/breach-file/index.js")',
  ],
];

for (const [program, ...args] of checks) {
  // As a script of the package, so that its programs are on the path.
  const { status } = spawnSync(program, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
