import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../run.mjs";
import { runIn } from "./run-consumer.mjs";

/** Clones the repository as it is committed, builds it there and packs both packages. @returns The folder of the packages. */
export async function packClean(folder) {
  const clone = join(folder, "clone");
  const steps = [
    [folder, ["git", "clone", "--quiet", "--no-hardlinks", fileURLToPath(root), clone]],
    [clone, ["npm", "run", "-s", "setup"]],
    [
      clone,
      [
        "npm",
        "run",
        "-s",
        "pnpm",
        "--",
        "--workspace-concurrency=1",
        "--filter",
        "./packages/*",
        "run",
        "build",
      ],
    ],
    [clone, ["node", "scripts/pack.mjs", join(folder, "packed")]],
  ];
  for (const [where, command] of steps) {
    const { code, output } = await runIn(where, command);
    if (code !== 0) throw new Error(`${command.join(" ")} failed in a clean clone:\n${output}`);
  }
  if (!existsSync(join(folder, "packed/react.tgz"))) throw new Error("Nothing was packed.");
  return join(folder, "packed");
}
