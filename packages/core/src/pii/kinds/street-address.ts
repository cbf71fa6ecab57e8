import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { houseNumber, matchStreetAddress } from "../engine/matchers/street-address.ts";
import { textShape } from "../engine/matchers/text-shape.ts";

/**
 * Street and house number, with its addition, next to a postcode, a place or a label such as "adres". The postcode is a
 * separate kind.
 */
export const streetAddress: Kind<"street-address"> = deepFreeze({
  kind: "street-address",
  category: "contact",
  words: "",
  shapes: [textShape(houseNumber, matchStreetAddress)],
});
