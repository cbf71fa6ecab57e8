import type * as z from "zod/mini";

/** Any schema. */
export type Schema = z.core.$ZodType;

/** What limits the size of a value. */
export interface Limits {
  readonly maximum?: number;
  readonly pattern?: RegExp;
}

/** The parts of a schema, of whatever kind it is. */
export interface Parts extends Limits {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: Limits } }[];
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly options?: readonly Schema[];
  readonly items?: readonly Schema[];
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly out?: Schema;
  readonly left?: Schema;
  readonly right?: Schema;
  readonly keyType?: Schema;
  readonly valueType?: Schema;
}

/** The parts of a schema. */
export const partsOf = (schema: Schema) => schema._zod.def as unknown as Parts;

/** What a part of a schema is made of, with the step to it. */
export function membersOf(parts: Parts): readonly (readonly [string, Schema])[] {
  const { shape = {}, options = [], items = [], innerType, left, right } = parts;
  const members: readonly (readonly [string, Schema | undefined])[] = [
    ...Object.entries(shape).map(([key, part]) => [`/${key}`, part] as const),
    ...[...options, ...items].map((part, index) => [`|${index}`, part] as const),
    ...[innerType, parts.in, parts.out, left, right].map((part) => ["", part] as const),
    ["/*", parts.element],
    ["/key", parts.keyType],
    ["/value", parts.valueType],
  ];
  return members.flatMap(([step, part]) => (part ? [[step, part] as const] : []));
}
