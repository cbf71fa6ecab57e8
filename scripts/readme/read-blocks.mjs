import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../run.mjs";

const top = fileURLToPath(root);
const folders = ["packages", "examples"].flatMap((parent) =>
  readdirSync(join(top, parent)).map((name) => `${parent}/${name}`),
);

/** Pages that people read: each `README.md`, what is in a folder `docs`, and those of the site. */
const pages = [
  ...["", ...folders.map((folder) => `${folder}/`)].map((folder) => `${folder}README.md`),
  ...["docs", ...folders.map((folder) => `${folder}/docs`)].flatMap((folder) =>
    existsSync(join(top, folder))
      ? readdirSync(join(top, folder)).map((name) => `${folder}/${name}`)
      : [],
  ),
  ...pagesOfSite("examples/docs"),
  "CONTRIBUTING.md",
].filter((page) => page.endsWith(".md") && existsSync(join(top, page)));

/** Pages of the documentation site, however deep, but for what typedoc wrote; its README is with the others. */
function pagesOfSite(site) {
  return readdirSync(join(top, site), { withFileTypes: true }).flatMap((entry) => {
    const path = `${site}/${entry.name}`;
    if (entry.isDirectory())
      return /^(?:\.|api$|node_modules$)/.test(entry.name) ? [] : pagesOfSite(path);
    return entry.name === "README.md" ? [] : [path];
  });
}

/**
 * Every block of code on those pages: `{ page, line, language, code }`, with the number of its first line. `title` is what
 * it is called in the tables beside this file: its page and its first line that says something.
 */
export function readBlocks() {
  return pages.flatMap((page) => {
    const text = readFileSync(join(top, page), "utf8");
    return [...text.matchAll(/^( *)```([^\n]*)\n(.*?)^ *```$/gms)].map((found) => {
      const [, indent = "", language = "", body = ""] = found;
      const line = text.slice(0, found.index).split("\n").length + 1;
      const code = body.replaceAll(new RegExp(`^${indent}`, "gm"), "");
      return { page, line, language: language.trim(), code, title: `${page}: ${firstLine(code)}` };
    });
  });
}

/** The first line that is no import. */
const firstLine = (code) =>
  code
    .split("\n")
    .find((line) => line.trim() !== "" && !line.startsWith("import "))
    ?.trim() ?? "";
