import { isObject } from "../../shared/is-object.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import type { Issue } from "../../shared/issues/issue.ts";
import { wrongType } from "../../shared/issues/wrong-type.ts";
import { detectorIssues, isWords } from "../detector/define-detector.ts";
import type { Detector } from "../detector/detector.ts";
import type { FinderOptions } from "../engine/finder.ts";
import type { Kind } from "../engine/kind.ts";
import { createLabelTable } from "../engine/labels/label-table.ts";
import { createMatcherTable } from "../engine/matcher-table.ts";
import type { PiiKind } from "../pii-kind.ts";

/** Options of a scanner that is made of kinds; everything may be left out. */
export interface KindScannerOptions<Name extends string = string, Own extends Detector = Detector> {
  /** 0 to 100, default 60: matches that are less sure are left out. See {@link confidence}. */
  readonly minConfidence?: number;
  /** Label words of your own by kind, in any case; under `other` words that say a number is none of the kinds. */
  readonly context?: Readonly<Partial<Record<Name | "other", readonly string[]>>>;
  /** Detectors of your own, made by {@link defineDetector}. */
  readonly detectors?: readonly Own[];
}

/** What a scanner looks for; everything may be left out. */
export interface ScannerOptions<Own extends Detector = Detector>
  extends KindScannerOptions<PiiKind, Own> {
  /** Built-in kinds to report; all of them by default. */
  readonly kinds?: readonly PiiKind[];
}

/** Includes what check digits alone prove. */
const DEFAULT_LEAST = 60;

/**
 * What the engine needs to find `kinds`, of which those in `wanted` are reported; the words of all of them count.
 *
 * Checked by hand: a schema library would weigh more than the scanner.
 *
 * @throws InvalidInputError for an unknown kind, a kind that is defined twice, or a confidence beyond 0 to 100.
 */
export function finderOptions(
  kinds: readonly Kind[],
  options: KindScannerOptions,
  wanted: readonly string[] = kinds.map(({ kind }) => kind),
): FinderOptions {
  checkShape(options, wanted);
  const { minConfidence = DEFAULT_LEAST, context = {}, detectors = [] } = options;
  const known = kinds.map(({ kind }) => kind);
  const own = detectors.map(({ kind }) => kind);
  const issues = [...unknownKinds(wanted, known), ...takenKinds(known, own)];
  if (!(typeof minConfidence === "number" && minConfidence >= 0 && minConfidence <= 100)) {
    issues.push({
      code: "wrong-type",
      path: ["minConfidence"],
      params: { minimum: 0, maximum: 100 },
    });
  }
  if (issues.length > 0) throw new InvalidInputError(issues);
  const words = {
    ...context,
    ...Object.fromEntries(detectors.map(({ kind, labels }) => [kind, labels])),
  };
  const places = ["other", "id", ...known, ...own];
  return {
    kinds: places,
    matchers: createMatcherTable(
      kinds.filter(({ kind }) => wanted.includes(kind)),
      (kind) => places.indexOf(kind),
    ),
    least: minConfidence,
    labels: createLabelTable(kinds, words as Record<string, readonly string[]>, places),
    detectors,
  };
}

function unknownKinds(wanted: readonly string[], known: readonly string[]): readonly Issue[] {
  return wanted.flatMap((kind, index) =>
    known.includes(kind) ? [] : [{ code: "not-an-option", path: ["kinds", index], params: {} }],
  );
}

function takenKinds(known: readonly string[], own: readonly string[]): readonly Issue[] {
  return own.flatMap((kind, index) =>
    known.includes(kind) || own.indexOf(kind) !== index
      ? [{ code: "kind-taken", path: ["detectors", index, "kind"], params: {} }]
      : [],
  );
}

/** @throws InvalidInputError when options are no object. */
export function checkOptions(options: unknown): void {
  if (!isObject(options)) throw new InvalidInputError([wrongType([], "object")]);
}

/** @throws InvalidInputError when an option is no list, no words or no detector. */
function checkShape(options: KindScannerOptions, wanted: readonly string[]): void {
  checkOptions(options);
  const { context = {}, detectors = [] } = options;
  const issues = [
    ...(Array.isArray(wanted) ? [] : [wrongType(["kinds"], "array")]),
    ...(isObject(context) && Object.values(context).every(isWords)
      ? []
      : [wrongType(["context"], "object")]),
    ...(Array.isArray(detectors) && detectors.every(isOwn)
      ? []
      : [wrongType(["detectors"], "array")]),
  ];
  if (issues.length > 0) throw new InvalidInputError(issues);
}

const isOwn = (detector: Detector) => isObject(detector) && detectorIssues(detector).length === 0;
