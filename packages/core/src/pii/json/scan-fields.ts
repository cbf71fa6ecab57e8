import type { DataCategoryCode } from "../../vocabulary/data-category-code.ts";
import { fieldMeaning } from "../../vocabulary/field-meaning.ts";
import { type JsonHolder, pointerOf, walkJson } from "./walk-json.ts";

/** A member of a JSON value whose name says what is in it. */
export interface FieldMatch {
  /** Always `field-name`: no value was looked at. */
  readonly kind: "field-name";
  readonly category: DataCategoryCode;
  /** JSON Pointer (RFC 6901) of the member. */
  readonly pointer: string;
  readonly part: "key";
}

/**
 * Members whose names say what data category they hold: `achternaam`, `geloof`, `cijfer`, `dyslexie`. For `checkDeclared` and
 * `summarise`, beside the matches of `scanJson`; a member that is null or empty is passed over.
 *
 * @throws InvalidInputError for a value that holds itself.
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
  let field: Field | undefined;
  walkJson(json, (text, part, holder, name) => {
    if (part === "key") {
      const category = fieldMeaning(text)?.category;
      field = category === undefined ? undefined : { category, holder, name };
      return;
    }
    if (field === undefined || text.trim() === "") return;
    if (!isWithin({ holder, name }, field)) return;
    const pointer = pointerOf(field.holder, field.name, 0);
    found.push({ kind: "field-name", category: field.category, pointer, part: "key" });
    field = undefined;
  });
  return found;
}

/** A member whose name says what it holds. */
interface Field {
  readonly category: DataCategoryCode;
  readonly holder: JsonHolder | undefined;
  readonly name: string | undefined;
}

/** True for the member itself and for what is in it. */
function isWithin({ holder, name }: Omit<Field, "category">, field: Field): boolean {
  if (holder === field.holder) return name === field.name;
  for (let above = holder; above; above = above.parent)
    if (above.parent === field.holder && above.name === field.name) return true;
  return false;
}
