import { deepFreeze } from "../../shared/deep-freeze.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";

const needsLabel = grade(0);

/** Number that a school gives a pupil (*leerlingnummer*), next to a label. */
export const pupilNumber: Kind<"pupil-number"> = deepFreeze({
  kind: "pupil-number",
  category: "participant-number",
  words:
    "leerlingnummer leerlingnr leerlingnummers leerlingid llnr llnummer stamnummer stamnr pupilid pupilnumber deelnemernummer deelnemernr",
  labelsNextOnly: true,
  shapes: [4, 5, 6, 7, 8, 9].map((length) => digitRun(length, { grade: needsLabel })),
});
