import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Names under which documents of the sector write a level, in lower case.
 *
 * Sources: ROSA Certificeringsschema (laag, midden, hoog), MORA; HORA (middel, openbaar). Retrieved 2026-11-22. Standing: words
 * are facts.
 */
export const levelNames = deepFreeze({
  public: ["openbaar", "o"],
  low: ["laag", "l"],
  medium: ["midden", "middel", "m"],
  high: ["hoog", "h"],
});
