import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { matchBic } from "../engine/matchers/bic.ts";
import { shapeOf } from "../engine/shape.ts";
import { CAPITALS } from "../engine/trigger.ts";

/** Business identifier code of a bank. */
export const bic: Kind<"bic"> = deepFreeze({
  kind: "bic",
  category: "payment-methods",
  words: "bic biccode swift swiftcode bicswift swiftbic bankidentifier",
  shapes: [shapeOf([CAPITALS], matchBic)],
});
