import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { matchBelgianPlate } from "../engine/matchers/belgian-plate.ts";
import { metBy, shapeOf } from "../engine/shape.ts";
import { aroundNumbers } from "../engine/sweep/around-numbers.ts";
import { HYPHENED } from "../engine/trigger.ts";

/** Belgian licence plate since 2010: `1-ABC-234`. */
export const beLicencePlate: Kind<"be-licence-plate"> = deepFreeze({
  kind: "be-licence-plate",
  category: "other",
  words: "nummerplaat nummerplaten kenteken kentekenplaat licenceplate licenseplate plate auto",
  shapes: [metBy(aroundNumbers, shapeOf([HYPHENED], matchBelgianPlate))],
});
