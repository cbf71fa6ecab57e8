import { isObject } from "../../shared/is-object.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { wrongType } from "../../shared/issues/wrong-type.ts";
import { confidence } from "../confidence.ts";
import { createOwnSearch } from "../engine/own-search.ts";
import type { Detector } from "./detector.ts";
import { detectorIssues } from "./detector-issues.ts";

/** Input of {@link defineDetector}; other properties get defaults. */
export type DetectorDefinition<Kind extends string> = Pick<Detector<Kind>, "kind" | "pattern"> &
  Partial<Detector<Kind>>;

/**
 * Custom detector, frozen, with its defaults filled in; pass it to `createScanner({ detectors })`.
 *
 * Without `confidence` a match has 65, or 85 next to one of its `labels`. The pattern runs on the unchanged text; avoid
 * nested repetition, which can make it slow.
 *
 * @throws InvalidInputError when `kind` is not kebab-case, a confidence is not a number from 0 to 100, or `longest` is
 * over 384.
 *
 * @example
 * ```ts
 * import { createScanner, defineDetector } from "@bijsluiter/core/pii";
 *
 * const libraryCard = defineDetector({ kind: "library-card", pattern: /\bLC\d{6}\b/ });
 * const { scan } = createScanner({ kinds: [], detectors: [libraryCard] });
 * scan("Pas LC123456"); // => [{ kind: "library-card", start: 4, end: 12, confidence: 65 }]
 * ```
 */
export function defineDetector<const Kind extends string>(
  definition: DetectorDefinition<Kind>,
): Detector<Kind> {
  if (!isObject(definition)) throw new InvalidInputError([wrongType([], "object")]);
  const detector: Detector<Kind> = {
    validate: () => true,
    confidence: confidence.fair,
    labelledConfidence: confidence.strong,
    labels: [],
    longest: 128,
    ...definition,
    createSearch: createOwnSearch,
  };
  const issues = detectorIssues(detector);
  if (issues.length > 0) throw new InvalidInputError(issues);
  // What was checked stays so: the caller keeps its own list and pattern.
  const { labels, pattern } = detector;
  const own = { labels: Object.freeze([...labels]), pattern: new RegExp(pattern) };
  return Object.freeze({ ...detector, ...own });
}
