import { deepFreeze } from "../../shared/deep-freeze.ts";
import { formOf } from "../candidate/form.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";
import { formShape } from "../engine/matchers/form-shape.ts";
import { lettersBefore } from "../engine/trigger.ts";

const needsLabel = grade(0);

/** Number that an institution gives a student (*studentnummer*), with or without its `s`, next to a label. */
export const studentNumber: Kind<"student-number"> = deepFreeze({
  kind: "student-number",
  category: "participant-number",
  words: "studentnummer studentnr studentnummers studentid studentnumber studentno",
  labelsNextOnly: true,
  shapes: [
    ...[6, 7, 8, 9].map((length) => digitRun(length, { grade: needsLabel })),
    ...["1a6n", "1a7n"].map((form) =>
      formShape([lettersBefore(1, false), lettersBefore(1, false, true)], {
        form: formOf(form),
        grade: needsLabel,
        inOnePiece: true,
      }),
    ),
  ],
});
