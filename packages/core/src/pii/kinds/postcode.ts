import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { matchPostcode } from "../engine/matchers/postcode.ts";
import { metBy, shapeOf, winningTies } from "../engine/shape.ts";
import { behindDigits } from "../engine/sweep/behind-digits.ts";
import { lettersAfter } from "../engine/trigger.ts";

/** Dutch postcode, with the house number that follows it. */
export const postcode: Kind<"postcode"> = deepFreeze({
  kind: "postcode",
  category: "contact",
  words:
    "adr postcode postcodes postalcode zipcode zip adres adresgegevens woonadres postadres huisadres address woonachtig woont wonende",
  shapes: [
    winningTies(
      metBy(behindDigits, shapeOf([lettersAfter(4, false), lettersAfter(4, true)], matchPostcode)),
    ),
  ],
});
