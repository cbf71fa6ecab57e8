import type { Form } from "../../candidate/form.ts";
import { emit } from "../emit.ts";
import type { Grade } from "../grade.ts";
import { type Shape, shapeOf } from "../shape.ts";
import { matchForm, matchWhole } from "../text/match-form.ts";

/** What makes letters and digits one of the kind, and how sure they are then. */
interface FormTest {
  readonly form: Form;
  /** Tests the candidate; left out when the form is all there is. */
  readonly passes?: () => boolean;
  readonly grade: Grade;
  /** True when no separators may stand between the symbols. */
  readonly inOnePiece?: boolean;
}

/** Shape of letters and digits with a form: `AB 12 34 56 C`; from its start on, whatever triggers it. */
export function formShape(triggers: readonly number[], test: FormTest): Shape {
  const { form, passes, grade, inOnePiece = false } = test;
  const match = inOnePiece ? matchWhole : matchForm;
  return shapeOf(triggers, (cursor, place, start) => {
    const end = match(cursor.bytes, start, form);
    if (end > 0 && (passes === undefined || passes())) emit(cursor, place, grade, start, end);
  });
}
