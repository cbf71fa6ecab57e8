import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Sheets that the package exports, each complete by itself. */
export const sheets = [
  "styles.css",
  "consent.css",
  "privacy-insert.css",
  "service-status.css",
] as const;

const source = join(dirname(fileURLToPath(import.meta.url)), "src/styles");
const importLine = /^@import "\.\/(.+)";\n/gm;

/** A sheet without imports: what it imports is in it, once, and of the tokens those that it uses. */
export async function buildSheet(name: string): Promise<string> {
  const rules = await withImports(name);
  return tokensFor(rules, await readFile(join(source, "tokens.css"), "utf8")) + rules;
}

/** Writes every sheet into `folder`, a path that ends with a slash, with types: TypeScript 6 asks them of a sheet that is imported. */
export async function writeSheets(folder: string): Promise<void> {
  for (const name of sheets) {
    await writeFile(`${folder}${name}`, await buildSheet(name));
    for (const type of ["d.ts", "d.cts"])
      await writeFile(`${folder}${name}.${type}`, "export {};\n");
  }
}

async function withImports(name: string): Promise<string> {
  let text = await readFile(join(source, name), "utf8");
  for (const [line, imported = ""] of text.matchAll(importLine)) {
    const rules = imported === "tokens.css" ? "" : await withImports(imported);
    text = text.replace(line, () => rules);
  }
  return text;
}

/** Without comments, without the tokens that no rule reads, and without the elements that no rule styles. */
function tokensFor(rules: string, tokens: string): string {
  return tokens
    .replace(/^ *\/\*.*\*\/\n/gm, "")
    .replace(/^ *(--[\w-]+): [^;]+;\n/gm, (declaration, token) =>
      rules.includes(`var(${token})`) ? declaration : "",
    )
    .replace(/:is\(\s*(\.[\w-]+(?:,\s*\.[\w-]+)*)\s*\)/g, (_all, list: string) => {
      const styled = list
        .split(/,\s*/)
        .filter((root) => [",", " {"].some((after) => rules.includes(`\n  ${root}${after}\n`)));
      return styled.length === 1 ? styled.join() : `:is(${styled.join(", ")})`;
    });
}
