import ts from "typescript";

const isEffect = (node: ts.Node): boolean =>
  ts.isCallExpression(node) ||
  ts.isNewExpression(node) ||
  ts.isSpreadAssignment(node) ||
  ts.isSpreadElement(node) ||
  // May run a getter.
  ts.isPropertyAccessExpression(node) ||
  ts.isElementAccessExpression(node);

/** Whether a bundler must think that evaluating the expression does something. What a function does, it does later. */
function mayHaveEffects(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  return isEffect(node) || (ts.forEachChild(node, mayHaveEffects) ?? false);
}

/** Initialisers of the constants of a module that a bundler would keep for their effects. */
function keptInitialisers(file: ts.SourceFile): readonly ts.Expression[] {
  return file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name, initializer }) => {
      if (!ts.isIdentifier(name))
        throw new Error(`No bundler drops ${name.getText(file)}: name each constant apart.`);
      return initializer && mayHaveEffects(initializer) ? [initializer] : [];
    });
}

/**
 * The code of a module in which every constant that is made by calls is marked as free of effects, so that a bundler drops
 * it when nothing uses it. The mark stands before a function around the whole: before a single call it covers neither the
 * calls in its arguments nor those that are chained to it. Core has no effects at load time, which the linter holds
 * (`scripts/pure-core.grit`); so each constant may be marked. Lines stay as they are.
 *
 * @throws Error when a constant is taken out of an object or list: no mark makes a bundler drop that.
 */
export function markPureInitialisers(code: string): string {
  const file = ts.createSourceFile("module.js", code, ts.ScriptTarget.ESNext, true);
  const marks = keptInitialisers(file).flatMap((initialiser) => [
    [initialiser.getStart(file), "/* @__PURE__ */ (() => ("] as const,
    [initialiser.getEnd(), "))()"] as const,
  ]);
  let marked = "";
  let last = 0;
  for (const [at, text] of marks) {
    marked += code.slice(last, at) + text;
    last = at;
  }
  return marked + code.slice(last);
}
