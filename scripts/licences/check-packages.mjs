/** True when an SPDX expression leaves a choice that is allowed: any side of `OR`, every side of `AND`. */
export function isAllowed(expression, allowed) {
  const bare = expression
    .trim()
    .replace(/^\((.*)\)$/s, (whole, inner) => (isBalanced(inner) ? inner : whole));
  const choices = split(bare, "OR");
  if (choices.length > 1) return choices.some((choice) => isAllowed(choice, allowed));
  const parts = split(bare, "AND");
  if (parts.length > 1) return parts.every((part) => isAllowed(part, allowed));
  return allowed.includes(bare);
}

/**
 * What is wrong with the licences of packages.
 *
 * @param packages Rows `{ name, licence?, use }`; `use` is `bundled`, `required` or `optional`.
 * @returns A sentence for each problem; empty when all is well.
 */
export function checkPackages(packages, { allowed, exceptions }) {
  const problems = packages.flatMap(({ name, licence, use }) => {
    if (licence === undefined) return [`${name} (${use}) states no licence`];
    const own = use === "optional" ? exceptions.filter((one) => one.name === name) : [];
    if (isAllowed(licence, [...allowed, ...own.map((one) => one.licence)])) return [];
    return [`${name} (${use}) has licence ${licence}, which is not allowed`];
  });
  const idle = exceptions.filter(({ name }) => !packages.some((one) => one.name === name));
  return [...problems, ...idle.map(({ name }) => `the exception for ${name} is not needed`)];
}

/** The sides of an operator outside parentheses. */
function split(expression, operator) {
  const sides = [[]];
  let depth = 0;
  for (const word of expression.split(/(\s+|[()])/)) {
    if (word === "(") depth += 1;
    if (word === ")") depth -= 1;
    if (depth === 0 && word === operator) sides.push([]);
    else sides.at(-1)?.push(word);
  }
  return sides.map((words) => words.join("").trim());
}

function isBalanced(text) {
  let depth = 0;
  for (const sign of text) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
