import type { DataCategoryCode } from "../../vocabulary/data-category-code.ts";
import { fieldMeaning } from "../../vocabulary/field-meaning.ts";
import { holderAt, pointerOf, type Trail } from "./walk/trail.ts";
import { walkJson } from "./walk/walk-json.ts";

/** Member of a JSON value whose name indicates its contents. */
export interface FieldMatch {
  /** Always `field-name`: values are not read. */
  readonly kind: "field-name";
  readonly category: DataCategoryCode;
  /** JSON Pointer (RFC 6901) of the member. */
  readonly pointer: string;
  readonly part: "key";
}

/**
 * Members whose names indicate a data category: `achternaam`, `geloof`, `cijfer`, `dyslexie`. For `checkDeclared` and
 * `summarise`, in addition to the matches of `scanJson`; a null or empty member is skipped.
 *
 * @throws InvalidInputError for a circular value.
 *
 * @example
 * ```ts
 * import { scanFields } from "@bijsluiter/core/pii";
 *
 * const found = scanFields([{ leerling: { roepnaam: "Noor", geloof: "" , eindcijfer: 7 } }]);
 * found.map(({ category, pointer }) => [category, pointer]); // => [["contact", "/0/leerling/roepnaam"], ["study-progress", "/0/leerling/eindcijfer"]]
 * ```
 */
export function scanFields(json: unknown): readonly FieldMatch[] {
  const found: FieldMatch[] = [];
  walkJson(json, (trail) => {
    let field: Field | undefined;
    const text = (value: string, name: string | undefined) => {
      if (field === undefined || value.trim() === "" || !isWithin(trail, name, field)) return;
      const pointer = pointerOf(holderAt(trail, field.depth), field.name, 0);
      found.push({ kind: "field-name", category: field.category, pointer, part: "key" });
      field = undefined;
    };
    return {
      text,
      number: (value, name) => text(String(value), name),
      key(name) {
        const category = fieldMeaning(name)?.category;
        const { depth } = trail;
        const value = trail.values[depth];
        field = category === undefined ? undefined : { category, value, depth, name };
      },
    };
  });
  return found;
}

/** A member whose name says what it holds. */
interface Field {
  readonly category: DataCategoryCode;
  /** The object that it is in, and how deep that lies. */
  readonly value: object | undefined;
  readonly depth: number;
  readonly name: string;
}

/** True for the member itself and for what is in it. */
function isWithin(
  { depth, values, names }: Trail,
  name: string | undefined,
  field: Field,
): boolean {
  if (values[field.depth] !== field.value) return false;
  return (
    (depth === field.depth ? name : names[field.depth + 1]) === field.name && depth >= field.depth
  );
}
