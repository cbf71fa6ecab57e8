import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { exampleConsumers } from "../consumers/example-consumers.mjs";
import { root } from "../run.mjs";

/** Files that a person reads and changes; data and pages of text are none. */
const code = [".js", ".ts", ".tsx", ".vue", ".html", ".css", ".sql", ".yml"];

/** Folders in `examples/` that a person copies whole, each outside the workspace: `{ name, folder, about, files }`. */
export const smallExamples = exampleConsumers.map(({ example: name }) => {
  const folder = fileURLToPath(new URL(`examples/${name}`, root));
  const read = (path) => readFileSync(join(folder, path), "utf8");
  const made = read(".gitignore").trim().split("\n");
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !made.includes(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(folder, entry.name) : [entry.name]))
    .filter((path) => code.includes(extname(path)))
    .map((path) => ({ path, text: read(path) }));
  return { name, folder, made, files, about: JSON.parse(read("package.json")) };
});

function filesIn(folder, name) {
  return readdirSync(join(folder, name), { recursive: true }).map((path) => join(name, path));
}

const comment = /^(?:\/\/|\/?\*|#|<!--)/;

/** Lines of a text that are neither blank nor a comment. */
export const linesOfCode = (text) =>
  text.split("\n").filter((line) => line.trim() !== "" && !comment.test(line.trim())).length;

/** Packages that a file of an example names, without their entry. */
export const packagesIn = (text) =>
  [...text.matchAll(/(?:from|import|import\()\s*"([^".#/][^"]*)"/g)]
    .map(([, name]) => name.split("/", name.startsWith("@") ? 2 : 1).join("/"))
    .filter((name) => !name.startsWith("node:"));
