import { deepFreeze } from "../../shared/deep-freeze.ts";
import { confidence } from "../confidence.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { formShape } from "../engine/matchers/form-shape.ts";
import { DASH, groupsAfter, lettersAfter } from "../engine/trigger.ts";
import {
  hyphenedHetu,
  isFinnishCode,
  isLetteredCode,
  letteredHetu,
} from "../validators/is-hetu.ts";

/** Finnish personal identity code (*henkilötunnus*). */
export const fiHetu: Kind<"fi-hetu"> = deepFreeze({
  kind: "fi-hetu",
  category: "identity-documents",
  words: "hetu henkilotunnus henkilötunnus sotu personbeteckning",
  shapes: [
    formShape([groupsAfter(DASH, 6)], {
      form: hyphenedHetu,
      passes: isFinnishCode,
      grade: grade(confidence.likely),
      separatedAfter: [6],
    }),
    formShape([lettersAfter(6, false)], {
      form: letteredHetu,
      passes: isLetteredCode,
      grade: grade(confidence.fair),
      inOnePiece: true,
    }),
  ],
});
