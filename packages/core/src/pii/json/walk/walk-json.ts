import { InvalidInputError } from "../../../shared/issues/invalid-input-error.ts";
import { jsonValue } from "./json-value.ts";
import { createTrail, stepInto, type Trail } from "./trail.ts";

/** Takes what a JSON value holds, in document order: the trail leads to it, with its name in an object or its index in a list. */
export interface JsonVisitor {
  /** Takes the name of a member. */
  readonly key: (name: string) => void;
  readonly text: (text: string, name: string | undefined, index: number) => void;
  readonly number: (number: number, name: string | undefined, index: number) => void;
}

/** More than any document that people made; beyond it, a value holds itself or an attack. */
const DEEPEST = 1000;

/** A longer list is gone through by what is in it: a length may have nothing behind it. */
const DENSE = 1_000_000;

/** What goes through a value. */
interface Walk {
  readonly trail: Trail;
  readonly visitor: JsonVisitor;
}

/**
 * Visits every text and number of a JSON value in document order.
 *
 * @throws InvalidInputError for a value that holds itself, or lies over 1000 levels deep.
 */
export function walkJson(json: unknown, visitorOf: (trail: Trail) => JsonVisitor): void {
  const trail = createTrail();
  walkValue({ trail, visitor: visitorOf(trail) }, json, undefined, 0);
}

/** Visits what is at a place. At most a thousand deep, so that the calls fit on any stack. */
function walkValue(walk: Walk, value: unknown, name: string | undefined, index: number): void {
  if (typeof value === "string") walk.visitor.text(value, name, index);
  else if (typeof value === "number") walk.visitor.number(value, name, index);
  else if (typeof value === "object") {
    if (value !== null) walkObject(walk, value, name, index);
  } else if (typeof value === "bigint") walk.visitor.text(String(value), name, index);
}

function walkObject(walk: Walk, given: object, name: string | undefined, index: number): void {
  const value = jsonValue(given);
  if (typeof value !== "object" || value === null) {
    walkValue(walk, value, name, index);
    return;
  }
  const { trail } = walk;
  checkDepth(trail, value);
  stepInto(trail, value, name, index);
  if (Array.isArray(value)) walkList(walk, value);
  else walkMembers(walk, value as Readonly<Record<string, unknown>>);
  trail.depth -= 1;
}

function walkList(walk: Walk, list: readonly unknown[]): void {
  if (list.length <= DENSE)
    for (let item = 0; item < list.length; item += 1) walkValue(walk, list[item], undefined, item);
  else
    for (const item of Object.keys(list).map(Number))
      if (item >= 0) walkValue(walk, list[item], undefined, item);
}

function walkMembers(walk: Walk, value: Readonly<Record<string, unknown>>): void {
  const names = Object.keys(value);
  for (let place = 0; place < names.length; place += 1) {
    const name = names[place] as string;
    walk.visitor.key(name);
    walkValue(walk, value[name], name, 0);
  }
}

/** @throws InvalidInputError when the value is one that it is in, or lies too deep. */
function checkDepth({ depth, values }: Trail, value: object): void {
  let isInside = depth + 1 >= DEEPEST;
  for (let above = depth; above >= 0 && !isInside; above -= 1) isInside = values[above] === value;
  if (isInside)
    throw new InvalidInputError([{ code: "too-deep", path: [], params: { maximum: DEEPEST } }]);
}
