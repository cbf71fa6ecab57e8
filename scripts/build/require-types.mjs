import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";

const mode = '"resolution-mode": "import"';

/**
 * Declarations of CommonJS that hold nothing of their own: every type is passed on, and every value has the type that it has
 * in the module beside it.
 *
 * @param patterns Declarations of the doors, as `package.json` names them: a star stands for any folders.
 * @param folder Where the patterns start.
 * @returns Text by the path of the declarations that it is the twin of.
 */
export function requireTypes(patterns, folder) {
  const files = patterns.flatMap((pattern) => filesOf(pattern, folder)).sort();
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  return new Map(files.map((file) => [file, twinOf(file, program.getSourceFile(file), checker)]));
}

function filesOf(pattern, folder) {
  const [start, end] = pattern.split("*");
  if (end === undefined) return [join(folder, pattern)];
  return readdirSync(join(folder, start), { recursive: true })
    .filter((name) => name.replaceAll("\\", "/").endsWith(end))
    .map((name) => join(folder, start, name));
}

function twinOf(file, source, checker) {
  const module = `"./${basename(file).replace(/\.d\.ts$/, ".js")}" with { ${mode} }`;
  const values = checker
    .getExportsOfModule(checker.getSymbolAtLocation(source))
    .map((symbol) => [symbol.name, declared(symbol, checker)])
    .filter(([, { flags }]) => (flags & ts.SymbolFlags.Value) !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    `import type * as door from ${module};`,
    `export type * from ${module};`,
    ...values.flatMap(([name, symbol]) => declarationsOf(name, symbol, file)),
    "",
  ].join("\n");
}

const declared = (symbol, checker) =>
  (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);

/** A name that is exported here hides the one that is passed on, so a class is named as a type too. */
function declarationsOf(name, { flags, declarations = [] }, file) {
  if (declarations.some(({ typeParameters }) => typeParameters && flags & ts.SymbolFlags.Class))
    throw new Error(`${file}: the type parameters of class ${name} would be lost.`);
  if ((flags & ts.SymbolFlags.Namespace) !== 0)
    throw new Error(`${file}: the types in namespace ${name} would be lost.`);
  const value = `export declare const ${name}: typeof door.${name};`;
  return (flags & ts.SymbolFlags.Type) === 0
    ? [value]
    : [value, `export type ${name} = door.${name};`];
}
