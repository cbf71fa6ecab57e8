import type { Issue } from "../../shared/issues/issue.ts";
import { wrongType } from "../../shared/issues/wrong-type.ts";
import { isListOf } from "../../shared/schema/is-list-of.ts";
import type { Detector } from "./detector.ts";

/** A stream waits for this many characters before it lets go of what came before. */
const LONGEST = 384;
/** Part by part, so that no text can be read in many ways. */
const KEBAB = /^[a-z]+(?:-[a-z\d]+)*$/;

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
    ...(isPattern(detector.pattern) ? [] : [wrongType(["pattern"], "RegExp")]),
    ...(typeof detector.validate === "function" ? [] : [wrongType(["validate"], "function")]),
    ...(typeof detector.createSearch === "function"
      ? []
      : [wrongType(["createSearch"], "function")]),
    ...(isListOf(detector.labels, isWord) ? [] : [wrongType(["labels"], "array")]),
    ...bounded("confidence", 100),
    ...bounded("labelledConfidence", 100),
    ...bounded("longest", LONGEST),
  ];
}

/** A proxy of a pattern and what inherits from one cannot be read. */
const isPattern = (value: unknown) => Object.prototype.toString.call(value) === "[object RegExp]";

const isWord = (value: unknown) => typeof value === "string";
