import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/**
 * Every interface and type alias of the sources with its TSDoc, by name: `{ doc, node, file }`. Nothing is exported twice in
 * core; a name that is not exported is told apart by the file that uses it first.
 */
export function readTypes(folder) {
  const types = new Map();
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!/\.ts$/.test(name) || /\.test\.ts$/.test(name)) continue;
    const code = readFileSync(join(folder, name), "utf8");
    const file = ts.createSourceFile(name, code, ts.ScriptTarget.ESNext, true);
    for (const node of file.statements) {
      if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) continue;
      const isExported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      if (isExported || !types.has(node.name.text)) types.set(node.name.text, node);
    }
  }
  return types;
}

/** The text of the TSDoc of a declaration, in one paragraph for each of its own: links as their words, no tags. */
export function docOf(node) {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const comment = ts.getTextOfJSDocComment(doc?.comment) ?? "";
  return comment
    .replaceAll(/\{@link\s+(\w+)\}/g, "$1")
    .replaceAll(/(?<!\n)\n(?!\n|-)/g, " ")
    .trim();
}
