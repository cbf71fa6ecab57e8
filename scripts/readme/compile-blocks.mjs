import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { root } from "../run.mjs";

/** What a strict consumer has, and nothing of the house. */
const consumer = {
  strict: true,
  skipLibCheck: false,
  noEmit: true,
  resolveJsonModule: true,
  esModuleInterop: true,
  jsx: "react-jsx",
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  types: ["node"],
};
export const resolutions = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};
const compiler = fileURLToPath(new URL("node_modules/typescript-native/bin/tsc", root));

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
  Object.keys(faultyTypes).some((name) => file.includes(`/node_modules/${name}/`));

/** What the compiler says of the files in the folder: `{ name, text }` for each problem. `more` are options of the compiler. */
export function compileFiles(folder, names, resolution, more = {}) {
  const compilerOptions = { ...consumer, ...resolutions[resolution], ...more };
  const project = join(folder, `tsconfig.${resolution}.json`);
  writeFileSync(project, JSON.stringify({ compilerOptions, files: names }));
  const args = [compiler, "--project", project, "--pretty", "false"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  const problems = problemsIn(stdout);
  if (stderr !== "" || (status !== 0 && problems.length === 0))
    throw new Error(`The compiler ended with ${status}. ${stderr}${stdout}`);
  return problems
    .filter(({ file }) => !isFaulty(file))
    .map(({ file, text }) => ({ name: basename(file), text }));
}

/** Problems as the compiler prints them: a line with file and place, and lines that begin with spaces. */
function problemsIn(output) {
  return [...output.matchAll(/^(?:(\S.*?)\((\d+),\d+\): )?error TS\d+: (.*(?:\n .*)*)/gm)].map(
    ([, file = "", line = 0, text]) => ({ file, text: `${line}: ${text}` }),
  );
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
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
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
