import ts from "typescript";

/** Code with each statement of a module on a line of its own, so that the line in a stack trace tells which. */
export function breakStatements(code) {
  const { statements } = ts.createSourceFile("module.js", code, ts.ScriptTarget.ESNext);
  return statements.map(({ pos, end }) => `${code.slice(pos, end).trim()}\n`).join("");
}
