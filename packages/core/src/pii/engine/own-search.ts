import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { wrongType } from "../../shared/issues/wrong-type.ts";
import type { Detector, OwnSearch } from "../detector/detector.ts";
import { detectorIssues } from "../detector/detector-issues.ts";
import type { Cursor } from "./cursor.ts";
import { emit } from "./emit.ts";
import { grade } from "./grade.ts";
import { forgetLabels } from "./labels/near-label.ts";
import { moveTo, REACH } from "./text/window.ts";

/**
 * A search by the pattern of a detector of the caller's own.
 *
 * @throws InvalidInputError when the detector was changed after it was made.
 */
export function createOwnSearch(cursor: Cursor, detector: Detector): OwnSearch {
  if (detectorIssues(detector).length > 0)
    throw new InvalidInputError([wrongType(["detectors"], "array")]);
  const { kind, longest, validate, confidence, labelledConfidence } = detector;
  const place = cursor.kinds.indexOf(kind);
  const sureness = grade(confidence, labelledConfidence);
  const flags = detector.pattern.flags.replaceAll(/[gy]/g, "");
  const pattern = new RegExp(detector.pattern.source, `${flags}g`);
  return (text, from, to) => {
    let resume = to;
    pattern.lastIndex = from;
    for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
      const { index } = match;
      const [value] = match;
      // Counted from the start of the match, since its end may lie in text that has not come yet.
      pattern.lastIndex = index + Math.max(1, Math.min(value.length, longest));
      resume = Math.max(to, pattern.lastIndex);
      if (value.length > longest || value.length === 0 || !validate(value)) continue;
      moveTo(cursor.window, text, { start: index, stop: index + 1 });
      cursor.base = index - REACH;
      forgetLabels();
      cursor.isGlued = false;
      emit(cursor, place, sureness, REACH, REACH + value.length);
    }
    return resume;
  };
}
