import { confidence } from "../confidence.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";
import { isEducationNumber } from "../validators/is-onderwijsnummer.ts";

/** Education number of a pupil without a BSN (*onderwijsnummer*). */
export const onderwijsnummer: Kind<"onderwijsnummer"> = {
  kind: "onderwijsnummer",
  words: "onderwijsnummer onderwijsnummers onderwijsnr pgn persoonsgebondennummer",
  shapes: [digitRun(9, { passes: isEducationNumber, grade: grade(confidence.fair) })],
};
