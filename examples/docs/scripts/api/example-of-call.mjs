import { sourceCode } from "./source-code.mjs";

/** Doors from which a name is taken when several have it: the function's own comes first. */
const byLength = (one, other) => one.door.length - other.door.length;

/**
 * A program that makes one call of the tests: `{ code }`, with its imports. `exported` is what the doors have. Throws when an
 * argument has no literal.
 */
export function exampleOfCall({ door, name }, { args }, exported) {
  const imports = new Map();
  const take = (from, what) => {
    const path = from === "" ? "@bijsluiter/core" : `@bijsluiter/core/${from}`;
    imports.set(path, (imports.get(path) ?? new Set()).add(what));
    return what;
  };
  take(door, name);
  const nameOf = (value) => {
    if (value === null || (typeof value !== "object" && typeof value !== "function"))
      return undefined;
    const found = exported
      .filter((one) => one.value === value)
      .sort((one, other) => (other.door === door) - (one.door === door) || byLength(one, other))[0];
    return found && take(found.door, found.name);
  };
  const values = args.map((arg) => sourceCode(arg, nameOf));
  const line = `${name}(${values.join(", ")})`;
  const call =
    line.length <= 100 || values.length === 1
      ? line
      : `${name}(\n${args.map((arg) => `  ${sourceCode(arg, nameOf, "  ")},\n`).join("")})`;
  const head = [...imports].map(
    ([path, names]) => `import { ${[...names].sort().join(", ")} } from "${path}";`,
  );
  return { imports: head.sort().join("\n"), call };
}
