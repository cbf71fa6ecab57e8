import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { matchZone } from "../engine/matchers/machine-readable-zone.ts";
import { metBy, shapeOf } from "../engine/shape.ts";
import { aroundNumbers } from "../engine/sweep/around-numbers.ts";
import { LONG_WORD } from "../engine/trigger.ts";

/**
 * Machine-readable zone (*MRZ*) of a passport or card: name, number, nationality, date of birth. A BSN in a Dutch zone
 * is part of the match and is not reported separately.
 */
export const machineReadableZone: Kind<"machine-readable-zone"> = deepFreeze({
  kind: "machine-readable-zone",
  category: "identity-documents",
  words: "",
  shapes: [metBy(aroundNumbers, shapeOf([LONG_WORD], matchZone))],
});
