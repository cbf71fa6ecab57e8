import type { Form } from "../../candidate/form.ts";
import { emit } from "../emit.ts";
import type { Grade } from "../grade.ts";
import { metBy, type Shape, shapeOf } from "../shape.ts";
import { behindDigits } from "../sweep/behind-digits.ts";
import { is, WORD } from "../text/char-class.ts";
import { matchForm, matchWhole } from "../text/match-form.ts";

/** What makes letters and digits one of the kind, and how sure they are then. */
interface FormTest {
  readonly form: Form;
  /** Tests the candidate; absent when the form is all there is. */
  readonly passes?: () => boolean;
  readonly grade: Grade;
  /** True when no separators may stand between the symbols. */
  readonly inOnePiece?: boolean;
  /** Counts of symbols with a separator after each; absent when separators may stand anywhere. */
  readonly separatedAfter?: readonly number[];
}

/** Shape of letters and digits with a form: `AB 12 34 56 C`; from its start on, whatever triggers it. */
export function formShape(triggers: readonly number[], test: FormTest): Shape {
  const { form, passes, grade, inOnePiece = false, separatedAfter = [] } = test;
  const match = inOnePiece ? matchWhole : matchForm;
  const shape = shapeOf(triggers, (cursor, place, start) => {
    const { bytes } = cursor;
    const end = match(bytes, start, form);
    if (end === 0 || !isSeparated(bytes, start, separatedAfter)) return;
    if (passes === undefined || passes()) emit(cursor, place, grade, start, end);
  });
  return metBy(behindDigits, shape);
}

/** True when a separator stands after each of these counts of symbols. */
function isSeparated(bytes: Uint8Array, start: number, counts: readonly number[]): boolean {
  return counts.every((count, index) => !is(bytes, start + count + index, WORD));
}
