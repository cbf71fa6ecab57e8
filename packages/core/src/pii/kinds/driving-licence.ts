import { deepFreeze } from "../../shared/deep-freeze.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";

/** Number of a Dutch driving licence (*rijbewijs*). */
export const drivingLicence: Kind<"driving-licence"> = deepFreeze({
  kind: "driving-licence",
  category: "identity-documents",
  words: "rijbewijs rijbewijsnummer rijbewijsnr drivinglicence driverslicense",
  shapes: [digitRun(10, { grade: grade(0) })],
});
