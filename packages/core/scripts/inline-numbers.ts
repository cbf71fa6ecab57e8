import ts from "typescript";

/** Names of numbers in this house; what a function declares of its own is never called so. */
const numberName = /^[A-Z][A-Z\d_]*$/;

const isNumber = (node: ts.Expression): boolean =>
  ts.isNumericLiteral(node) ||
  (ts.isPrefixUnaryExpression(node) &&
    node.operator === ts.SyntaxKind.MinusToken &&
    ts.isNumericLiteral(node.operand));

/** Declarations of numbers at the top of a module, by name. */
function numbersOf(file: ts.SourceFile): Map<string, ts.VariableDeclaration> {
  const declarations = file.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) ? statement.declarationList.declarations : [],
  );
  return new Map(
    declarations.flatMap((declaration) => {
      const { name, initializer } = declaration;
      const isOne = ts.isIdentifier(name) && numberName.test(name.text);
      return isOne && initializer !== undefined && isNumber(initializer)
        ? [[name.text, declaration] as const]
        : [];
    }),
  );
}

/** Whether an identifier names a member, as in `object.NAME` and `{ NAME: 1 }`. */
function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isClassElement(parent)
  );
}

const isAssignment = (kind: ts.SyntaxKind): boolean =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

/** Whether an identifier is read for its value: it is not written, declared, exported or a member. */
function isRead(node: ts.Identifier): boolean {
  const { parent } = node;
  const isOperand =
    ts.isBinaryExpression(parent) &&
    !(parent.left === node && isAssignment(parent.operatorToken.kind));
  return (
    isOperand ||
    (ts.isPrefixUnaryExpression(parent) && parent.operator === ts.SyntaxKind.MinusToken) ||
    (ts.isCallExpression(parent) && parent.expression !== node) ||
    (ts.isElementAccessExpression(parent) && parent.argumentExpression === node) ||
    (ts.isVariableDeclaration(parent) && parent.initializer === node) ||
    (ts.isPropertyAssignment(parent) && parent.initializer === node) ||
    ts.isConditionalExpression(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isTemplateSpan(parent) ||
    (ts.isArrowFunction(parent) && parent.body === node)
  );
}

/**
 * The module with each private number in the place of its name. Bundlers do that with numbers that a module exports and not with its
 * own, and an engine reads a variable anew each time. A number whose name is used in any other way stays as it is.
 */
export function inlineNumbers(code: string): string {
  const file = ts.createSourceFile("module.js", code, ts.ScriptTarget.ES2022, true);
  const numbers = numbersOf(file);
  const reads: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && numbers.has(node.text) && !isMember(node)) {
      if (isRead(node)) reads.push(node);
      else if (numbers.get(node.text)?.name !== node && !ts.isExportSpecifier(node.parent))
        numbers.delete(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const parts: string[] = [];
  let done = 0;
  for (const node of reads) {
    const text = numbers.get(node.text)?.initializer?.getText(file);
    if (text === undefined) continue;
    parts.push(code.slice(done, node.getStart(file)), text.startsWith("-") ? `(${text})` : text);
    done = node.end;
  }
  return parts.join("") + code.slice(done);
}
