import type * as z from "zod/mini";

/**
 * The fields of a schema for `Value`: one for each key of the interface, `z.exactOptional` where the key is optional.
 *
 * Written after the fields, `z.strictObject({ ... } satisfies Shape<Value>)`, it refuses a field that the interface or
 * the schema has alone. The annotation `z.ZodMiniType<Value>` alone accepts a schema that lacks an optional key or has
 * one more. Fields that several schemas spread are bound where they are written: in a spread, one more is not seen.
 */
export type Shape<Value> = {
  readonly [Key in keyof Value]-?: Record<never, never> extends Pick<Value, Key>
    ? z.ZodMiniType<Exclude<Value[Key], undefined>> & OptionalField
    : z.ZodMiniType<Value[Key]>;
};

interface OptionalField {
  readonly _zod: { readonly optout: "optional" };
}
