import { deepFreeze } from "../../shared/deep-freeze.ts";
import { healthWords } from "../data/health-words.ts";
import type { Kind } from "../engine/kind.ts";
import { matchHealthWord } from "../engine/matchers/health-word.ts";
import { textShape } from "../engine/matchers/text-shape.ts";

/**
 * Word for health, care or the home: ADHD, dyslexie, Ritalin, pleeggezin. Not in any list of kinds, because letters to
 * all parents contain such words too. Add the kind explicitly: `createScannerOf([...allKinds, healthWord])`.
 */
export const healthWord: Kind<"health-word"> = deepFreeze({
  kind: "health-word",
  category: "medical",
  words: "",
  shapes: [textShape(healthWords, matchHealthWord)],
});
