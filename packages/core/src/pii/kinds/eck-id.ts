import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { matchEckId } from "../engine/matchers/eck-id.ts";
import { metBy, shapeOf } from "../engine/shape.ts";
import { aroundNumbers } from "../engine/sweep/around-numbers.ts";
import { PATH } from "../engine/trigger.ts";

/** Pseudonym of a pupil in the learning material chain (*ECK iD*). */
export const eckId: Kind<"eck-id"> = deepFreeze({
  kind: "eck-id",
  category: "eck-id",
  words: "eckid",
  shapes: [metBy(aroundNumbers, shapeOf([PATH], matchEckId))],
});
