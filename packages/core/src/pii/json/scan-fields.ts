import type { DataCategoryCode } from "../../vocabulary/data-category-code.ts";
import { fieldMeaning } from "../../vocabulary/field-meaning.ts";
import { type JsonPlace, pointerOf, walkJson } from "./walk-json.ts";

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
  let field: JsonPlace | undefined;
  let category: DataCategoryCode | undefined;
  walkJson(json, (text, part, place) => {
    if (part === "key") {
      field = place;
      category = fieldMeaning(text)?.category;
      return;
    }
    if (field === undefined || category === undefined || text.trim() === "") return;
    if (!isWithin(place, field)) return;
    found.push({ kind: "field-name", category, pointer: pointerOf(field), part: "key" });
    category = undefined;
  });
  return found;
}

/** True for a place itself and for what is in it. */
function isWithin(place: JsonPlace, outer: JsonPlace): boolean {
  for (let above: JsonPlace | undefined = place; above; above = above.parent)
    if (above === outer) return true;
  return false;
}
