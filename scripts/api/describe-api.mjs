import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { typedSubpaths } from "./typed-subpaths.mjs";

const options = { noLib: true, types: [], module: ts.ModuleKind.ESNext };
const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

/**
 * API reports of a built package: what each subpath exports, with its signatures and without comments. A name that several
 * subpaths export is written out in the first and named in the others. Types that signatures use and no subpath exports are
 * in one report of their own.
 *
 * @returns Map of file name (`pii-tables.api.txt`) to text.
 */
export function describeApi(folder) {
  const { name } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const subpaths = typedSubpaths(folder);
  const program = readDeclarations(subpaths.map(({ file }) => file));
  const checker = program.getTypeChecker();
  /** By symbol: the subpath that writes it out. */
  const owners = new Map();
  const reports = new Map();
  const original = (symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  for (const { subpath, file } of subpaths) {
    const path = subpath.replace(/^\./, name);
    const source = checker.getSymbolAtLocation(program.getSourceFile(file));
    const entries = (source ? checker.getExportsOfModule(source) : []).map((exported) => {
      const symbol = original(exported);
      const owner = owners.get(symbol);
      if (owner) return [exported.name, `// ${exported.name}: as in ${owner}`];
      owners.set(symbol, path);
      return [exported.name, textOf(symbol, exported.name)];
    });
    reports.set(fileNameOf(subpath), reportOf(path, entries));
  }
  const hidden = unexportedOf([...owners.keys()], { checker, original });
  if (hidden.length > 0)
    reports.set(
      "not-exported.api.txt",
      reportOf(
        `${name}: types that signatures use and no subpath exports`,
        hidden.map((symbol) => [symbol.name, textOf(symbol, symbol.name)]),
      ),
    );
  return reports;
}

const fileNameOf = (subpath) =>
  `${subpath === "." ? "index" : subpath.slice(2).replaceAll("/", "-")}.api.txt`;

function reportOf(title, entries) {
  const parts = entries
    .sort(([a, one], [b, other]) => (a === b ? compare(one, other) : compare(a, b)))
    .map(([, text]) => text);
  const head = `// ${title}\n// Written by \`npm run api -- --write\` from the build. A changed line is a change for users.`;
  return `${[head, ...parts].join("\n\n")}\n`;
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Declarations of a symbol as they are in the build, without comments. */
function textOf(symbol, exportedName) {
  const declarations = symbol.declarations ?? [];
  const texts = declarations.map((declaration) => {
    const node = statementOf(declaration);
    return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
  });
  if (texts.length === 0) return `// ${exportedName}: from another package`;
  const named = symbol.name === exportedName ? [] : [`// ${exportedName} is:`];
  return [...named, ...texts].join("\n");
}

/** The statement to print: that of a variable stands two levels higher. */
const statementOf = (declaration) =>
  ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;

/** Symbols of the package that exported ones refer to, directly or through others, without being exported. */
function unexportedOf(exported, { checker, original }) {
  const seen = new Set(exported);
  const queue = [...exported];
  const found = [];
  const visit = (node) => {
    if (ts.isIdentifier(node)) {
      const at = checker.getSymbolAtLocation(node);
      const symbol = at && original(at);
      if (symbol && !seen.has(symbol) && (symbol.declarations ?? []).some(isTopLevel)) {
        seen.add(symbol);
        found.push(symbol);
        queue.push(symbol);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const symbol of queue) for (const one of symbol.declarations ?? []) visit(one);
  return found;
}

const isTopLevel = (declaration) =>
  !ts.isSourceFile(declaration) && ts.isSourceFile(statementOf(declaration).parent);

/** Reads the files and what they import by a relative path; other packages stay unread. */
function readDeclarations(files) {
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => {
      const file = join(dirname(from), text.replace(/\.js$/, ".d.ts"));
      if (!text.startsWith(".") || !existsSync(file)) return { resolvedModule: undefined };
      return { resolvedModule: { resolvedFileName: file, extension: ts.Extension.Dts } };
    });
  return ts.createProgram({ rootNames: files, options, host });
}
