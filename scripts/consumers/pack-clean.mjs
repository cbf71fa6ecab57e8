import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../run.mjs";
import { runIn } from "./run-consumer.mjs";

const install = ["npm", "run", "-s", "setup"];
const build = "npm run -s pnpm -- --workspace-concurrency=1 --filter ./packages/* run build";

/**
 * Clones the repository as it is committed, builds it there and packs both packages.
 *
 * @param folder Gets `clone` and `packed`.
 * @param prepare Commands that run in the clone between install and build.
 * @returns The folder of the packages.
 */
export async function packClean(folder, { prepare = [] } = {}) {
  const clone = join(folder, "clone");
  const packed = join(folder, "packed");
  const steps = [
    [folder, ["git", "clone", "--quiet", "--no-hardlinks", fileURLToPath(root), clone]],
    ...[install, ...prepare, build.split(" "), ["node", "scripts/pack.mjs", packed]].map(
      (command) => [clone, command],
    ),
  ];
  for (const [where, command] of steps) {
    const { code, output } = await runIn(where, command);
    if (code !== 0) throw new Error(`${command.join(" ")} failed in a clean clone:\n${output}`);
  }
  if (!existsSync(join(packed, "react.tgz"))) throw new Error("Nothing was packed.");
  return packed;
}
