import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { jsonValue } from "./json-value.ts";

/** A place in a JSON value. What leads to it is found through `parent`, since few places are asked for it. */
export interface JsonPlace {
  readonly value: unknown;
  /** Name in its object; undefined in a list, which has an index, and for the value itself. */
  readonly name: string | undefined;
  readonly index: number;
  readonly parent: JsonPlace | undefined;
  readonly depth: number;
}

/** Takes a text of a JSON value: a name, a string, or a number as it is written. */
export type VisitText = (text: string, part: "key" | "value", place: JsonPlace) => void;

/** More than any document that people made; beyond it, a value holds itself or an attack. */
const DEEPEST = 1000;
/** A label two levels up still says what it is: `{ "bsn": { "value": … } }`. */
const NAMES = 2;

/**
 * Visits every text of a JSON value in document order, without recursion.
 *
 * @throws InvalidInputError for a value that holds itself, or lies over 1000 levels deep.
 */
export function walkJson(json: unknown, visit: VisitText): void {
  const first: JsonPlace = { value: json, name: undefined, index: 0, parent: undefined, depth: 0 };
  const stack: JsonPlace[] = [first];
  for (let place = stack.pop(); place; place = stack.pop()) {
    if (place.name !== undefined) visit(place.name, "key", place);
    const value = jsonValue(place.value);
    if (typeof value === "string") visit(value, "value", place);
    else if (typeof value === "number" || typeof value === "bigint")
      visit(String(value), "value", place);
    else if (typeof value === "object" && value !== null) {
      checkDepth(place);
      pushMembers(stack, value, place);
    }
  }
}

/** Puts the members on the stack, the first on top. */
function pushMembers(stack: JsonPlace[], value: object, parent: JsonPlace): void {
  const depth = parent.depth + 1;
  if (Array.isArray(value)) {
    for (let index = value.length - 1; index >= 0; index -= 1)
      stack.push({ value: value[index], name: undefined, index, parent, depth });
    return;
  }
  const entries = Object.entries(value);
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const [name, member] = entries[index] as [string, unknown];
    stack.push({ value: member, name, index, parent, depth });
  }
}

/** @throws InvalidInputError when the value is one that it is in, or lies too deep. */
function checkDepth({ value, parent, depth }: JsonPlace): void {
  let isInside = depth >= DEEPEST;
  for (let above = parent; above && !isInside; above = above.parent)
    isInside = above.value === value;
  if (isInside)
    throw new InvalidInputError([{ code: "too-deep", path: [], params: { maximum: DEEPEST } }]);
}

/** JSON Pointer (RFC 6901) of a place. */
export function pointerOf({ name, index, parent }: JsonPlace): string {
  if (parent === undefined) return "";
  const part =
    name === undefined ? String(index) : name.replaceAll("~", "~0").replaceAll("/", "~1");
  return `${pointerOf(parent)}/${part}`;
}

/** Names of the members around a value, the nearest last; items of a list have the name of the list. */
export function namesOf(place: JsonPlace): readonly string[] {
  const names: string[] = [];
  for (
    let above: JsonPlace | undefined = place;
    above && names.length < NAMES;
    above = above.parent
  )
    if (above.name !== undefined) names.unshift(above.name);
  return names;
}
