import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { matchEmail } from "../engine/matchers/email.ts";
import { metBy, shapeOf } from "../engine/shape.ts";
import { atSigns } from "../engine/sweep/at-signs.ts";
import { AT_SIGN } from "../engine/trigger.ts";

/** E-mail address. */
export const email: Kind<"email"> = deepFreeze({
  kind: "email",
  category: "contact",
  words: "",
  shapes: [metBy(atSigns, shapeOf([AT_SIGN], matchEmail))],
});
