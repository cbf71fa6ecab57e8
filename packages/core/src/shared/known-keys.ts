import type * as z from "zod/mini";

type Schema = z.core.$ZodType;

/** The parts of a schema that hold others, of whatever kind it is. */
interface Parts {
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly options?: readonly Schema[];
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly valueType?: Schema;
}

const partsOf = (schema: Schema) => schema._zod.def as Parts;

/** Names of the members that `schema` knows of the objects at `path`, in any of its variants. */
export function knownKeys(schema: Schema, path: readonly PropertyKey[]): readonly string[] {
  let here = variantsOf(schema);
  for (const key of path) {
    here = here.flatMap((variant) => {
      const { shape, element, valueType } = partsOf(variant);
      const member = shape && Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
      const next = member ?? element ?? valueType;
      return next ? variantsOf(next) : [];
    });
  }
  return here.flatMap((variant) => Object.keys(partsOf(variant).shape ?? {}));
}

/** What a value of `schema` may be: the members of a union, without what makes them optional or read-only. */
function variantsOf(schema: Schema): readonly Schema[] {
  const { options, innerType } = partsOf(schema);
  if (options) return options.flatMap(variantsOf);
  return innerType ? variantsOf(innerType) : [schema];
}
