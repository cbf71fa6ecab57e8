import { deepFreeze } from "../../shared/deep-freeze.ts";
import { confidence } from "../confidence.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { matchBelgianNumber } from "../engine/matchers/be-national-number.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";
import { shapeOf } from "../engine/shape.ts";
import { DOT, groupsAfter } from "../engine/trigger.ts";
import { isBelgianNumber } from "../validators/is-belgian-national-number.ts";

/** Belgian national number (*rijksregisternummer*). */
export const beNationalNumber: Kind<"be-national-number"> = deepFreeze({
  kind: "be-national-number",
  category: "identity-documents",
  words:
    "rijksregisternummer rijksregister insz niss rrn rijksregisternr nationalnumber insznummer",
  shapes: [
    digitRun(11, { passes: isBelgianNumber, grade: grade(confidence.fair) }),
    shapeOf([groupsAfter(DOT, 2)], matchBelgianNumber),
  ],
});
