import { emit } from "../emit.ts";
import type { Grade } from "../grade.ts";
import { type Shape, shapeOf } from "../shape.ts";
import { digits } from "../trigger.ts";

/** What makes a candidate one of the kind, and how sure it is then. */
interface Test {
  /** Tests the candidate; absent when the form is all there is. */
  readonly passes?: () => boolean;
  readonly grade: Grade;
}

/** Shape of that many digits in one piece: `111222333`. */
export function digitRun(length: number, { passes, grade }: Test): Shape {
  return shapeOf([digits(length)], (cursor, place, start, end) => {
    if (passes === undefined || passes()) emit(cursor, place, grade, start, end);
  });
}
