import { isObject } from "../../shared/is-object.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import type { Issue } from "../../shared/issues/issue.ts";
import { wrongType } from "../../shared/issues/wrong-type.ts";
import { confidence } from "../confidence.ts";
import { createOwnSearch } from "../engine/own-search.ts";
import type { Detector } from "./detector.ts";

/** A stream waits for this many characters before it lets go of what came before. */
const LONGEST = 384;
/** Part by part, so that no text can be read in many ways. */
const KEBAB = /^[a-z]+(?:-[a-z\d]+)*$/;

/** What {@link defineDetector} needs to know; the rest is filled in. */
export type DetectorDefinition<Kind extends string> = Pick<Detector<Kind>, "kind" | "pattern"> &
  Partial<Detector<Kind>>;

/**
 * A detector of your own, frozen, with its defaults filled in; pass it to `createScanner({ detectors })`.
 *
 * Without `confidence` a match counts 65, and 85 beside one of its `labels`. The pattern runs on the text as it is;
 * keep it free of nested repetition, since its speed is yours.
 *
 * @throws InvalidInputError when `kind` is not kebab-case, a confidence is no number from 0 to 100, or `longest`
 * is over 384.
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
  return Object.freeze(detector);
}

/** What is wrong with a detector that somebody made; nothing, as a rule. */
export function detectorIssues(detector: Partial<Detector>): readonly Issue[] {
  const bounded = (key: "confidence" | "labelledConfidence" | "longest", maximum: number) => {
    const value = detector[key];
    if (typeof value !== "number" || !Number.isInteger(value)) return [wrongType([key], "number")];
    if (value < 0) return [{ code: "too-small", path: [key], params: { minimum: 0 } }];
    return value > maximum ? [{ code: "too-large", path: [key], params: { maximum } }] : [];
  };
  return [
    ...(typeof detector.kind === "string" && KEBAB.test(detector.kind)
      ? []
      : [{ code: "wrong-format", path: ["kind"], params: { format: "kebab-case" } }]),
    ...(detector.pattern instanceof RegExp ? [] : [wrongType(["pattern"], "RegExp")]),
    ...(typeof detector.validate === "function" ? [] : [wrongType(["validate"], "function")]),
    ...(typeof detector.createSearch === "function"
      ? []
      : [wrongType(["createSearch"], "function")]),
    ...(isWords(detector.labels) ? [] : [wrongType(["labels"], "array")]),
    ...bounded("confidence", 100),
    ...bounded("labelledConfidence", 100),
    ...bounded("longest", LONGEST),
  ];
}

/** Whether a value is a list of words. */
const isWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((word) => typeof word === "string");
