import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { matchDisplayName } from "../engine/matchers/display-name.ts";
import { beforeName, matchPersonName } from "../engine/matchers/person-name.ts";
import { textShape } from "../engine/matchers/text-shape.ts";
import { metBy, shapeOf } from "../engine/shape.ts";
import { atSigns } from "../engine/sweep/at-signs.ts";
import { AT_SIGN } from "../engine/trigger.ts";

/**
 * Name of a person with context: a title, a greeting, the end of a letter, a label such as "Naam:", "leerling", or a
 * following mail address. There is no list of names.
 */
export const personName: Kind<"person-name"> = deepFreeze({
  kind: "person-name",
  category: "contact",
  words: "",
  shapes: [
    textShape(beforeName, matchPersonName),
    metBy(atSigns, shapeOf([AT_SIGN], matchDisplayName)),
  ],
});
