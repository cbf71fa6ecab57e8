import { existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../run.mjs";

const top = fileURLToPath(root);
/** Packages of others that the pages name; they are in the workspace. */
const others = {
  "packages/core": ["zod", "docx", "jose", "pg", "@types/pg", "@electric-sql/pglite"],
  ".": ["react", "react-dom", "@types/react", "@types/react-dom", "@types/node"],
};

/** A folder that has both packages, and those of others that the pages name, as if npm had installed them there. */
export function consumerFolder() {
  const folder = mkdtempSync(join(top, "node_modules", ".readme-"));
  link(folder, "@bijsluiter/core", "packages/core");
  link(folder, "@bijsluiter/react", "packages/react");
  for (const [from, names] of Object.entries(others))
    for (const name of names) link(folder, name, join(from, "node_modules", name));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", private: true }));
  return folder;
}

function link(folder, name, target) {
  const source = join(top, target);
  if (!existsSync(source)) throw new Error(`${target} is not there: the pages need it.`);
  const [scope, own] = name.startsWith("@") ? name.split("/") : [".", name];
  mkdirSync(join(folder, "node_modules", scope), { recursive: true });
  symlinkSync(source, join(folder, "node_modules", scope, own), "dir");
}
