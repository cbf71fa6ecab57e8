import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { matchHyphenedPlate, matchPlainPlate } from "../engine/matchers/licence-plate.ts";
import { metBy, shapeOf } from "../engine/shape.ts";
import { aroundNumbers } from "../engine/sweep/around-numbers.ts";
import { behindDigits } from "../engine/sweep/behind-digits.ts";
import { capitalsBefore, HYPHENED, lettersAfter } from "../engine/trigger.ts";

const digitsFirst = [1, 2, 3, 4].map((count) => lettersAfter(count, false));

/** Dutch licence plate (*kenteken*). */
export const licencePlate: Kind<"licence-plate"> = deepFreeze({
  kind: "licence-plate",
  category: "other",
  words:
    "kenteken kentekens kentekennummer kentekenplaat nummerplaat licenceplate licenseplate plate auto",
  shapes: [
    metBy(aroundNumbers, shapeOf([HYPHENED], matchHyphenedPlate)),
    metBy(
      behindDigits,
      shapeOf([...capitalsBefore(1, 5, [false]), ...digitsFirst], matchPlainPlate),
    ),
  ],
});
