import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { matchHyphenedPlate, matchPlainPlate } from "../engine/matchers/licence-plate.ts";
import { shapeOf } from "../engine/shape.ts";
import { capitalsBefore, HYPHENED, lettersAfter } from "../engine/trigger.ts";

const digitsFirst = [1, 2, 3, 4].map((count) => lettersAfter(count, false));

/** Dutch licence plate (*kenteken*). */
export const licencePlate: Kind<"licence-plate"> = deepFreeze({
  kind: "licence-plate",
  category: "other",
  words:
    "kenteken kentekens kentekennummer kentekenplaat nummerplaat licenceplate licenseplate plate auto",
  shapes: [
    shapeOf([HYPHENED], matchHyphenedPlate),
    shapeOf([...capitalsBefore(1, 5, [false]), ...digitsFirst], matchPlainPlate),
  ],
});
