/** What is put into one field: a value of the right form that is not true, and what finds it; or why nothing can know that. */
export type Fact =
  | {
      readonly value: unknown;
      readonly finds: string;
      /** Field that is named instead, where two contradict each other. */
      readonly at?: string;
      /** Other fields that are filled in first. */
      readonly beside?: Readonly<Record<string, unknown>>;
    }
  | { readonly unknown: string };

/** Facts of a document by the path of the field. */
export type Facts = Readonly<Record<string, Fact>>;

/** The same false value in several fields. */
export const each = (value: unknown, finds: string, paths: readonly string[]): Facts =>
  Object.fromEntries(paths.map((path) => [path, { value, finds }]));

/** The same reason for several fields. */
export const unknown = (reason: string, paths: readonly string[]): Facts =>
  Object.fromEntries(paths.map((path) => [path, { unknown: reason }]));

/** A copy of a document with a value at a path; lists and objects on the way are made where there are none. */
function put<Document>(document: Document, path: string, value: unknown): Document {
  const walk = (inner: unknown, [key, ...rest]: readonly string[]): unknown => {
    if (key === undefined) return value;
    if (Array.isArray(inner) || (inner === undefined && /^\d+$/.test(key))) {
      const list = [...((inner as readonly unknown[] | undefined) ?? [])];
      list[Number(key)] = walk(list[Number(key)], rest);
      return list;
    }
    const members = typeof inner === "object" && inner !== null ? inner : {};
    return { ...members, [key]: walk((members as Readonly<Record<string, unknown>>)[key], rest) };
  };
  // The same document, of which one member differs.
  return walk(document, path.split(".")) as Document;
}

/** The document with the false value of a fact in it. */
export const falsified = <Document>(document: Document, path: string, fact: Fact): Document =>
  "unknown" in fact
    ? document
    : Object.entries({ ...fact.beside, [path]: fact.value }).reduce(
        (changed, [at, value]) => put(changed, at, value),
        document,
      );
