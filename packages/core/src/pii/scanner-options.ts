import { InvalidInputError, type Issue } from "../shared/index.ts";
import { isObject } from "../shared/is-object.ts";
import { wrongType } from "../shared/wrong-type.ts";
import { piiKinds } from "./data/pii-kinds.ts";
import { detectorIssues, isWords } from "./define-detector.ts";
import type { Detector } from "./detector.ts";
import type { FinderOptions } from "./engine/finder.ts";
import { createLabelTable } from "./engine/label-table.ts";
import type { PiiKind } from "./pii-kind.ts";

/** What a scanner looks for; everything may be left out. */
export interface ScannerOptions<Own extends Detector = Detector> {
  /** Built-in kinds to report; all of them by default. */
  readonly kinds?: readonly PiiKind[];
  /** 0 to 100, default 60: matches that are less sure are left out. See {@link confidence}. */
  readonly minConfidence?: number;
  /** Label words of your own by kind, in any case; under `other` words that say a number is none of the kinds. */
  readonly context?: Readonly<Partial<Record<PiiKind | "other", readonly string[]>>>;
  /** Detectors of your own, made by {@link defineDetector}. */
  readonly detectors?: readonly Own[];
}

/** Includes what check digits alone prove. */
const DEFAULT_LEAST = 60;

/**
 * The options with their defaults.
 *
 * Checked by hand: a schema library would weigh more than the scanner.
 *
 * @throws InvalidInputError for an unknown kind, a kind that is defined twice, or a confidence beyond 0 to 100.
 */
export function finderOptions(options: ScannerOptions): FinderOptions {
  checkShape(options);
  const { kinds = piiKinds, minConfidence = DEFAULT_LEAST, context = {}, detectors = [] } = options;
  const builtIn: readonly string[] = piiKinds;
  const own = detectors.map(({ kind }) => kind);
  const issues: Issue[] = [];
  kinds.forEach((kind, index) => {
    if (!builtIn.includes(kind))
      issues.push({ code: "not-an-option", path: ["kinds", index], params: {} });
  });
  own.forEach((kind, index) => {
    if (builtIn.includes(kind) || own.indexOf(kind) !== index) {
      issues.push({ code: "kind-taken", path: ["detectors", index, "kind"], params: {} });
    }
  });
  if (!(typeof minConfidence === "number" && minConfidence >= 0 && minConfidence <= 100)) {
    issues.push({
      code: "wrong-type",
      path: ["minConfidence"],
      params: { minimum: 0, maximum: 100 },
    });
  }
  if (issues.length > 0) throw new InvalidInputError(issues);
  const labels = {
    ...context,
    ...Object.fromEntries(detectors.map(({ kind, labels }) => [kind, labels])),
  };
  const places = [...piiKinds, "other", ...own];
  const wanted: ReadonlySet<string> = new Set([...kinds, ...own]);
  return {
    wanted: Uint8Array.from(places, (kind) => Number(wanted.has(kind))),
    least: minConfidence,
    labels: createLabelTable(labels as Record<string, readonly string[]>, places),
    detectors,
  };
}

/** @throws InvalidInputError when an option is no list, no words or no detector. */
function checkShape(options: ScannerOptions): void {
  if (!isObject(options)) throw new InvalidInputError([wrongType([], "object")]);
  const { kinds = [], context = {}, detectors = [] } = options;
  const issues = [
    ...(Array.isArray(kinds) ? [] : [wrongType(["kinds"], "array")]),
    ...(isObject(context) && Object.values(context).every(isWords)
      ? []
      : [wrongType(["context"], "object")]),
    ...(Array.isArray(detectors) && detectors.every((own) => isOwn(own))
      ? []
      : [wrongType(["detectors"], "array")]),
  ];
  if (issues.length > 0) throw new InvalidInputError(issues);
}

const isOwn = (detector: Detector) => isObject(detector) && detectorIssues(detector).length === 0;
