import type { Matcher } from "../cursor.ts";
import { type Shape, shapeOf } from "../shape.ts";
import { TEXT } from "../trigger.ts";
import { readBetween } from "../words/read-between.ts";

/**
 * Shape whose matcher is called with what a pattern finds in the text, from its start to its end. It costs a pass over the text, which
 * other shapes do not. A match begins in what the pattern finds or right behind it.
 *
 * @param pattern - Flag `g`; what it finds is shorter than `LEAD`.
 */
export function textShape(pattern: RegExp, match: Matcher): Shape {
  return shapeOf([TEXT], (cursor, place, start, end) => {
    const part = readBetween(cursor, start, end);
    const from = end - part.length;
    for (const { index, 0: found } of part.matchAll(pattern))
      match(cursor, place, from + index, from + index + found.length);
  });
}
