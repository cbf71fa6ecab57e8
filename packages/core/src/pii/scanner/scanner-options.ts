import { isObject } from "../../shared/is-object.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import type { Issue } from "../../shared/issues/issue.ts";
import { wrongType } from "../../shared/issues/wrong-type.ts";
import { isListOf } from "../../shared/schema/is-list-of.ts";
import type { Detector } from "../detector/detector.ts";
import type { FinderOptions } from "../engine/finder.ts";
import type { Kind } from "../engine/kind.ts";
import { createLabelTable } from "../engine/labels/label-table.ts";
import { createMatcherTable } from "../engine/matcher-table.ts";
import type { PiiKind } from "../pii-kind.ts";

/** Options of a scanner made of kinds; all are optional. */
export interface KindScannerOptions<Name extends string = string, Own extends Detector = Detector> {
  /** Minimum confidence, 0 to 100, default 60. See {@link confidence}. */
  readonly minConfidence?: number;
  /** Custom labels by kind, case-insensitive; `other` has labels for numbers that are not personal data. */
  readonly context?: Readonly<Partial<Record<Name | "other", readonly string[]>>>;
  /** Detectors of your own, made by {@link defineDetector}. */
  readonly detectors?: readonly Own[];
}

/** Options of a scanner; all are optional. */
export interface ScannerOptions<Own extends Detector = Detector>
  extends KindScannerOptions<PiiKind, Own> {
  /** Built-in kinds to report; all of them by default. */
  readonly kinds?: readonly PiiKind[];
}

/** Includes what check digits alone prove. */
const DEFAULT_LEAST = 60;
const bounds = { minimum: 0, maximum: 100 };

/**
 * What the engine needs to find `kinds`, of which those in `wanted` are reported; the words of all of them count.
 *
 * Checked by hand: a schema library would weigh more than the scanner.
 *
 * @throws InvalidInputError for an option of another type, a kind that is defined twice, or a confidence beyond 0 to 100.
 */
export function finderOptions(
  kinds: readonly Kind[],
  options: KindScannerOptions,
  wanted: readonly Kind[] = kinds,
): FinderOptions {
  checkOptions(options);
  const { minConfidence = DEFAULT_LEAST, context = {}, detectors = [] } = options;
  const hasWords = isObject(context) && Object.values(context).every(isWords);
  const areOwn = isListOf(detectors, isOwn);
  const isBetween = typeof minConfidence === "number" && minConfidence >= 0 && minConfidence <= 100;
  refuse([
    ...(hasWords ? [] : [wrongType(["context"], "object")]),
    ...(areOwn ? [] : [wrongType(["detectors"], "array")]),
    ...(isBetween ? [] : [{ ...wrongType(["minConfidence"], "number"), params: bounds }]),
  ]);
  const known = kinds.map(({ kind }) => kind);
  const own = detectors.map(({ kind }) => kind);
  refuse([
    ...takenKinds(known, (index) => ["kinds", index]),
    ...takenKinds([...known, ...own], (index) => ["detectors", index - known.length, "kind"]),
  ]);
  const words = { ...context } as Record<string, readonly string[]>;
  for (const { kind, labels } of detectors) words[kind] = labels;
  const places = ["other", "id", ...known, ...own];
  return {
    kinds: places,
    matchers: createMatcherTable(wanted, (kind) => places.indexOf(kind)),
    meets: Object.assign({}, ...wanted.flatMap(({ shapes }) => shapes.map(({ meets }) => meets))),
    least: minConfidence,
    labels: createLabelTable(kinds, words, places),
    detectors,
  };
}

function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new InvalidInputError(issues);
}

/** An issue for each code that stands earlier in the list. */
function takenKinds(
  kinds: readonly string[],
  pathOf: (index: number) => Issue["path"],
): readonly Issue[] {
  return kinds.flatMap((kind, index) =>
    kinds.indexOf(kind) === index ? [] : [{ code: "kind-taken", path: pathOf(index), params: {} }],
  );
}

/** @throws InvalidInputError when options are no object. */
export function checkOptions(options: unknown): void {
  if (!isObject(options)) throw new InvalidInputError([wrongType([], "object")]);
}

/** The search checks the rest. */
const isOwn = (detector: unknown) =>
  isObject(detector) &&
  typeof detector["createSearch"] === "function" &&
  isWords(detector["labels"]);

const isWords = (value: unknown) => isListOf(value, (word) => typeof word === "string");
