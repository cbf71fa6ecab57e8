import type { Kind } from "../engine/kind.ts";
import { matchEmail } from "../engine/matchers/email.ts";
import { shapeOf } from "../engine/shape.ts";
import { AT_SIGN } from "../engine/trigger.ts";

/** E-mail address. */
export const email: Kind<"email"> = {
  kind: "email",
  words: "",
  shapes: [shapeOf([AT_SIGN], matchEmail)],
};
