import { deepFreeze } from "../../shared/deep-freeze.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";
import { threeGroups } from "../engine/matchers/three-groups.ts";
import { winningTies } from "../engine/shape.ts";
import { isCitizenNumber } from "../validators/is-bsn.ts";

const needsLabel = grade(0);

/** Number of a legal entity or partnership (*RSIN*). Same form and test as a BSN: only a label distinguishes it. */
export const rsin: Kind<"rsin"> = deepFreeze({
  kind: "rsin",
  category: "other",
  words: "rsin rsinnummer fiscaalnummer",
  shapes: [
    winningTies(digitRun(9, { passes: isCitizenNumber, grade: needsLabel })),
    winningTies(threeGroups({ spaced: needsLabel, signed: needsLabel, inRow: needsLabel })),
  ],
});
