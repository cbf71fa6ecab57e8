import type { DataCategoryCode } from "../../vocabulary/data-category-code.ts";
import { fieldMeaning } from "../../vocabulary/field-meaning.ts";
import { walkJson } from "./walk-json.ts";

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
  let pointer: string | undefined;
  let category: DataCategoryCode | undefined;
  for (const item of walkJson(json)) {
    if (item.part === "key") {
      pointer = item.pointer;
      category = fieldMeaning(item.text)?.category;
      continue;
    }
    const isOwn = item.pointer === pointer || item.pointer.startsWith(`${pointer}/`);
    if (category === undefined || pointer === undefined || !isOwn || item.text.trim() === "")
      continue;
    found.push({ kind: "field-name", category, pointer, part: "key" });
    category = undefined;
  }
  return found;
}
