import { deepFreeze } from "../../shared/deep-freeze.ts";
import { confidence } from "../confidence.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";
import { isNorwegianNumber } from "../validators/is-norwegian-national-number.ts";

/** Norwegian national number (*fødselsnummer*). */
export const noNationalNumber: Kind<"no-national-number"> = deepFreeze({
  kind: "no-national-number",
  category: "identity-documents",
  words: "fodselsnummer fødselsnummer personnummer fnr dnummer",
  shapes: [digitRun(11, { passes: isNorwegianNumber, grade: grade(confidence.weak) })],
});
