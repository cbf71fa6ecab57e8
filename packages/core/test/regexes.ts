import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const packages = join(import.meta.dirname, "../..");

/** A regular expression of the sources. */
export interface SourceRegex {
  /** File and line. */
  readonly place: string;
  readonly pattern: string;
  readonly flags: string;
}

/** Sources of what is published, tests left out. */
function sourceFiles(): readonly string[] {
  return ["core/src", "react/src"].flatMap((folder) =>
    readdirSync(join(packages, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      .map((file) => join(folder, file)),
  );
}

function parsed(file: string): ts.SourceFile {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const text = readFileSync(join(packages, file), "utf8");
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
}

function nodesOf(node: ts.Node): readonly ts.Node[] {
  const inside: ts.Node[] = [];
  node.forEachChild((child) => {
    inside.push(...nodesOf(child));
  });
  return [node, ...inside];
}

const placeOf = (source: ts.SourceFile, node: ts.Node) =>
  `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;

/** Every regular expression that is written out, by the syntax tree: no comment or text is taken for one. */
export function sourceRegexes(): readonly SourceRegex[] {
  return sourceFiles()
    .map(parsed)
    .flatMap((source) =>
      nodesOf(source)
        .filter(ts.isRegularExpressionLiteral)
        .map((node) => {
          const end = node.text.lastIndexOf("/");
          const [pattern, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
          return { place: placeOf(source, node), pattern, flags };
        }),
    );
}

/** Files in which a regular expression is put together while the program runs. */
export function builtRegexes(): readonly string[] {
  return sourceFiles()
    .map(parsed)
    .flatMap((source) =>
      nodesOf(source)
        .filter(ts.isNewExpression)
        .filter((node) => node.expression.getText() === "RegExp")
        .map(() => source.fileName),
    );
}
