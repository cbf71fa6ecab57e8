import { deepFreeze } from "../../shared/deep-freeze.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";

/** Number in the trade register (*KvK-nummer*) or of an establishment (*vestigingsnummer*). */
export const kvkNumber: Kind<"kvk-number"> = deepFreeze({
  kind: "kvk-number",
  category: "other",
  words: "kvk kvknummer kvknr handelsregister handelsregisternummer commerce vestigingsnummer",
  shapes: [digitRun(8, { grade: grade(0) }), digitRun(12, { grade: grade(0) })],
});
