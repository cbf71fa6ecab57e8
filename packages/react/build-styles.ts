import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { designTokens } from "./build-tokens.ts";

/** Sheets that the package exports, each complete by itself. */
export const sheets = [
  "tokens.css",
  "styles.css",
  "consent.css",
  "privacy-insert.css",
  "service-status.css",
] as const;

const source = join(dirname(fileURLToPath(import.meta.url)), "src/styles");
const comment = /^ *\/\*[\s\S]*?\*\/\n/gm;
const declaration = /^ *(--[\w-]+): [^;]+;\n/gm;
const importLine = /^@import "\.\/(.+)";\n/gm;

/** A sheet without imports: what it imports is in it, once, and of the tokens those that it uses. That of the tokens has all. */
export async function buildSheet(name: string): Promise<string> {
  const tokens = (await readFile(join(source, "tokens.css"), "utf8")).replace(comment, "");
  if (name === "tokens.css") return tokens;
  const rules = await withImports(name, new Set(["tokens.css"]));
  return tokensFor(rules, tokens) + rules;
}

/**
 * Writes every sheet into `folder`, a path that ends with a slash, with types: TypeScript 6 asks them of a sheet that is
 * imported. Beside them the tokens by themselves, for tools of design.
 */
export async function writeSheets(folder: string): Promise<void> {
  await writeFile(`${folder}tokens.json`, `${JSON.stringify(await designTokens(), null, 2)}\n`);
  for (const name of sheets) {
    await writeFile(`${folder}${name}`, await buildSheet(name));
    for (const type of ["d.ts", "d.cts"])
      await writeFile(`${folder}${name}.${type}`, "export {};\n");
  }
}

async function withImports(name: string, seen: Set<string>): Promise<string> {
  let text = await readFile(join(source, name), "utf8");
  for (const [line, imported = ""] of text.matchAll(importLine)) {
    const isNew = !seen.has(imported);
    seen.add(imported);
    const rules = isNew ? await withImports(imported, seen) : "";
    text = text.replace(line, () => rules);
  }
  return text;
}

/** Without the tokens that no rule reads, and without the elements that no rule styles. */
function tokensFor(rules: string, tokens: string): string {
  const reads = (text: string, token: string) => text.includes(`var(${token})`);
  // A token may be read by another one.
  const used = (token: string) =>
    reads(rules, token) ||
    [...tokens.matchAll(declaration)].some(
      ([text, reader = ""]) => reads(text, token) && reads(rules, reader),
    );
  return tokens
    .replace(declaration, (text, token) => (used(token) ? text : ""))
    .replace(/:is\(\s*(\.[\w-]+(?:,\s*\.[\w-]+)*)\s*\)/g, (_all, list: string) => {
      const styled = list
        .split(/,\s*/)
        .filter((root) => root === ".bijsluiter" || isStyled(rules, root));
      return styled.length === 1 ? styled.join() : `:is(${styled.join(", ")})`;
    });
}

const isStyled = (rules: string, root: string) =>
  [",", " {"].some((after) => rules.includes(`\n  ${root}${after}\n`));
