import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { jsonValue } from "./json-value.ts";

/** An object or a list in a JSON value. What leads to it is found through `parent`, since few places are asked for it. */
export interface JsonHolder {
  readonly value: object;
  /** Name in its object; undefined in a list, which has an index, and for the value itself. */
  readonly name: string | undefined;
  readonly index: number;
  readonly parent: JsonHolder | undefined;
  readonly depth: number;
  /** The last two names on the way to it, its own included: words beside what is in it. */
  readonly near: string | undefined;
  readonly far: string | undefined;
}

/**
 * Takes a text of a JSON value, a name, a string, or a number as it is written, and its place: holder, name and index. No object is
 * made of a place, since most are not asked for.
 */
export type VisitText = (
  text: string,
  part: "key" | "value",
  holder: JsonHolder | undefined,
  name: string | undefined,
  index: number,
) => void;

/** More than any document that people made; beyond it, a value holds itself or an attack. */
const DEEPEST = 1000;

/**
 * Visits every text of a JSON value in document order.
 *
 * @throws InvalidInputError for a value that holds itself, or lies over 1000 levels deep.
 */
export function walkJson(json: unknown, visit: VisitText): void {
  walkValue(visit, json, undefined, undefined, 0);
}

/** Visits what is at a place. At most a thousand deep, so that the calls fit on any stack. */
function walkValue(
  visit: VisitText,
  given: unknown,
  holder: JsonHolder | undefined,
  name: string | undefined,
  index: number,
): void {
  const value = typeof given === "object" ? jsonValue(given) : given;
  if (typeof value === "string") visit(value, "value", holder, name, index);
  else if (typeof value === "number" || typeof value === "bigint")
    visit(String(value), "value", holder, name, index);
  else if (typeof value === "object" && value !== null)
    walkMembers(visit, holderOf(value, holder, name, index));
}

function walkMembers(visit: VisitText, holder: JsonHolder): void {
  checkDepth(holder);
  const { value } = holder;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1)
      walkValue(visit, value[index], holder, undefined, index);
    return;
  }
  for (const name of Object.keys(value)) {
    visit(name, "key", holder, name, 0);
    walkValue(visit, (value as Record<string, unknown>)[name], holder, name, 0);
  }
}

function holderOf(
  value: object,
  parent: JsonHolder | undefined,
  name: string | undefined,
  index: number,
): JsonHolder {
  const depth = parent === undefined ? 0 : parent.depth + 1;
  const near = name ?? parent?.near;
  const far = name === undefined ? parent?.far : parent?.near;
  return { value, name, index, parent, depth, near, far };
}

/** @throws InvalidInputError when the value is one that it is in, or lies too deep. */
function checkDepth({ value, parent, depth }: JsonHolder): void {
  let isInside = depth >= DEEPEST;
  for (let above = parent; above && !isInside; above = above.parent)
    isInside = above.value === value;
  if (isInside)
    throw new InvalidInputError([{ code: "too-deep", path: [], params: { maximum: DEEPEST } }]);
}

/** JSON Pointer (RFC 6901) of a member or an item of a holder, or of the value itself, which no holder has. */
export function pointerOf(
  holder: JsonHolder | undefined,
  name: string | undefined,
  index: number,
): string {
  let pointer = "";
  let part: Pick<JsonHolder, "name" | "index" | "parent"> | undefined = {
    name,
    index,
    parent: holder,
  };
  for (; part.parent !== undefined; part = part.parent) {
    const { name: own } = part;
    const step =
      own === undefined ? String(part.index) : own.replaceAll("~", "~0").replaceAll("/", "~1");
    pointer = `/${step}${pointer}`;
  }
  return pointer;
}
