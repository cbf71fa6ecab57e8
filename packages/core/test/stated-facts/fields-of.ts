type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Every field of a JSON Schema that holds a value itself, as a path with a dot between its parts and `0` for an entry of a list.
 * Definitions of `skipped` fields are left out with all that is in them.
 */
export function fieldsOf(root: Schema, skipped: readonly string[] = []): readonly string[] {
  const { $defs = {} } = root as { readonly $defs?: Readonly<Record<string, Schema>> };
  const walk = (schema: Schema, path: readonly (string | number)[]): readonly string[] => {
    const name = path.join(".");
    if (skipped.includes(name)) return [];
    const { $ref, properties, items, anyOf, oneOf } = schema;
    if (typeof $ref === "string") return walk($defs[$ref.replace("#/$defs/", "")] ?? {}, path);
    const ways = [anyOf, oneOf].flat().filter(isSchema);
    if (ways.length > 0) return ways.flatMap((way) => walk(way, path));
    if (isSchema(properties))
      return Object.entries(properties).flatMap(([key, member]) =>
        isSchema(member) ? walk(member, [...path, key]) : [],
      );
    return isSchema(items) ? walk(items, [...path, 0]) : [name];
  };
  return [...new Set(walk(root, []))];
}
