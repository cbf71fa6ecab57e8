import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";

/** What a strict consumer has, and nothing of the house. */
const consumer = {
  strict: true,
  skipLibCheck: false,
  noEmit: true,
  resolveJsonModule: true,
  esModuleInterop: true,
  jsx: ts.JsxEmit.ReactJSX,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: ["node"],
};
export const resolutions = {
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
};

/** Writes each block into a file of its own in the folder, and gives the names of the files. */
export function writeBlocks(folder, blocks) {
  return blocks.map(({ code, language }, index) => {
    const name = `block-${index}.${language}`;
    // As a module, also where it imports nothing: two blocks may use the same names.
    writeFileSync(join(folder, name), `${code}\nexport {};\n`);
    return name;
  });
}

/** Packages of others whose own types do not compile in full, and why: what the compiler says in them is left out. */
const faultyTypes = {
  "@electric-sql/pglite": "names types of Emscripten that it does not bring",
};
const isFaulty = (file) =>
  Object.keys(faultyTypes).some((name) => file?.fileName.includes(`/node_modules/${name}/`));

/** What the compiler says of the files in the folder: `{ name, text }` for each problem. `more` are options of the compiler. */
export function compileFiles(folder, names, resolution, more = {}) {
  const options = { ...consumer, ...resolutions[resolution], ...more };
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram(
    names.map((name) => join(folder, name)),
    options,
    { ...host, getCurrentDirectory: () => folder },
  );
  const problems = ts.getPreEmitDiagnostics(program).filter(({ file }) => !isFaulty(file));
  return problems.map(({ file, start, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start ?? 0).line + 1 : 0;
    return {
      name: file ? basename(file.fileName) : "",
      text: `${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    };
  });
}

/** A block as Node runs it: its types and its style sheets gone, and what it promises in comments as assertions. */
export function runnable({ code, language }) {
  const withoutStyles = code.replaceAll(/^import "[^"]+\.css";.*$/gm, "");
  const asserted = withoutStyles.replaceAll(
    /^(\s*)(.+); \/\/ => (.+)$/gm,
    (_all, indent, expression, value) => `${indent}expectSame(${expression}, ${value});`,
  );
  const { outputText } = ts.transpileModule(asserted, {
    fileName: `block.${language}`,
    compilerOptions: {
      ...consumer,
      ...resolutions.bundler,
      jsx: ts.JsxEmit.ReactJSX,
      verbatimModuleSyntax: true,
    },
  });
  return outputText;
}

/** The lines that a block says it prints: its last lines, when they are comments and it prints. */
export function promisedOutput(code) {
  if (!code.includes("console.log(")) return undefined;
  const lines = code.trimEnd().split("\n");
  const first = lines.findLastIndex((line) => !line.startsWith("// ")) + 1;
  return first === lines.length ? undefined : lines.slice(first).map((line) => line.slice(3));
}
