const MOST_ROWS = 60;
const MOST_VALUES = 8;
const DEEPEST = 4;

/** A JSON Schema as a table of Markdown: a row a field, with what it may hold. */
export function schemaTable(schema) {
  const rows = [...fields(schema, schema, "", 0)];
  const shown = rows.slice(0, MOST_ROWS);
  const left = rows.length - shown.length;
  return [
    "| Field | Needed | Value |",
    "| --- | --- | --- |",
    ...shown.map(({ path, needed, value }) => `| ${path} | ${needed} | ${value} |`),
    ...(left > 0 ? ["", `And ${left} more fields, in the schema itself.`] : []),
  ].join("\n");
}

function* fields(given, root, path, depth) {
  const schema = resolved(given, root);
  if (depth > DEEPEST) return;
  if (schema.properties) {
    for (const [key, field] of Object.entries(schema.properties)) {
      const own = path ? `${path}.${key}` : key;
      const needed = schema.required?.includes(key) ? "yes" : "no";
      yield { path: `\`${own}\``, needed, value: valueText(field, root) };
      yield* fields(field, root, own, depth + 1);
    }
  } else if (schema.items && !Array.isArray(schema.items)) {
    yield* inner(schema.items, root, `${path}[]`, depth);
  } else if (typeof schema.additionalProperties === "object") {
    yield* inner(schema.additionalProperties, root, `${path}.*`, depth);
  } else
    for (const option of schema.anyOf ?? schema.oneOf ?? [])
      if (resolved(option, root).properties) yield* fields(option, root, path, depth + 1);
}

/** What is in a list or a record: its fields, or a row when it is a plain value at the top. */
function* inner(schema, root, path, depth) {
  if (path === "[]" || path === ".*")
    yield { path: `\`${path}\``, needed: "yes", value: valueText(schema, root) };
  yield* fields(schema, root, path, depth + 1);
}

function resolved(schema, root) {
  if (!schema.$ref) return schema;
  if (schema.$ref === "#") return root;
  return root.$defs?.[schema.$ref.split("/").at(-1)] ?? {};
}

function valueText(given, root) {
  const schema = resolved(given, root);
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum) {
    const some = schema.enum.slice(0, MOST_VALUES).map(code).join(", ");
    return schema.enum.length > MOST_VALUES ? `${some} … ${schema.enum.length} in all` : some;
  }
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return [...new Set(options.map((option) => valueText(option, root)))].join(" or ");
  if (schema.type === "array")
    return `list of ${valueText(schema.items ?? {}, root)}${range(schema.minItems, schema.maxItems, "items")}`;
  if (schema.type === "string")
    return `${schema.format ?? "text"}${range(schema.minLength, schema.maxLength, "characters")}`;
  if (schema.type === "integer" || schema.type === "number")
    return schema.type + range(schema.minimum, asLimit(schema.maximum), "");
  return schema.type ?? "checked by the function";
}

const asLimit = (maximum) => (maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum);
const code = (value) => `\`${JSON.stringify(value)}\``;

function range(from, to, unit) {
  if (to === undefined) return from > 0 ? `, ${from} or more ${unit}`.trimEnd() : "";
  return `, ${from > Number.MIN_SAFE_INTEGER ? from : 0} to ${to} ${unit}`.trimEnd();
}
