import * as z from "zod/mini";
import { type Day, day } from "../../shared/dates/day.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { type Framework, framework } from "../frameworks/framework.ts";
import { type Answer, allHold } from "../measure/answer.ts";
import type { Measure } from "../measure/measure.ts";
import { type MeasureSet, measureSet } from "../measure/measure-set.ts";
import { statusOf } from "../status/measure-status.ts";
import { proofDesk } from "../status/proof-desk.ts";

/** One control of a framework in a statement of applicability. */
export interface ApplicabilityRow {
  readonly control: string;
  /** Title of the control; absent where the framework is known by its numbers only. */
  readonly name?: string;
  /** Included or not; unknown where no measure implements it, or where that is not decided. */
  readonly applies: Answer;
  /** Reasons, in the words of each measure that implements it. */
  readonly reasons: readonly string[];
  /** Whether the decision to include or exclude has a reason. */
  readonly isJustified: boolean;
  readonly measures: readonly string[];
  /** Whether there is valid evidence; unknown without a corresponding measure. */
  readonly holds: Answer;
}

/** Controls of a framework that apply, the reason, and whether they are carried out. */
export interface StatementOfApplicability {
  readonly asOf: Day;
  readonly framework: Pick<Framework, "id" | "edition" | "name">;
  /** One for each control that can be assessed, in the order of the framework. */
  readonly rows: readonly ApplicabilityRow[];
}

/** Options of `statementOfApplicability`. */
export interface ApplicabilityOptions {
  /** Day on which the measures are judged. */
  readonly asOf: Day;
}

/** Checks {@link ApplicabilityOptions}. */
export const applicabilityOptions: z.ZodMiniType<ApplicabilityOptions> = z.strictObject({
  asOf: day,
} satisfies Shape<ApplicabilityOptions>);

/**
 * Statement of applicability (*verklaring van toepasselijkheid*): each control of a framework, whether it applies, the
 * reason for including or excluding it, and whether it can be shown to be carried out. Measures answer to a control by
 * `refs`.
 *
 * @param options - `asOf`: `YYYY-MM-DD`.
 * @throws InvalidInputError when the framework, the set or the day is malformed.
 * @see ISO/IEC 27001:2022, 6.1.3 d)
 *
 * @example
 * ```ts
 * import { presets, statementOfApplicability } from "@bijsluiter/core/measures";
 *
 * const levels = { availability: "low", integrity: "low", confidentiality: "low" } as const;
 * const set = { levels, measures: presets.exampleEducation };
 * statementOfApplicability(presets.iso27001, set, { asOf: "2026-11-29" }).rows.length; // => 93
 * ```
 */
export function statementOfApplicability(
  of: Framework,
  set: MeasureSet,
  options: ApplicabilityOptions,
): StatementOfApplicability {
  const { id, edition, name, nodes } = parseInput(framework, of);
  const { measures, certificates = [], mandates = [] } = parseInput(measureSet, set);
  const { asOf: on } = parseInput(applicabilityOptions, options);
  const desk = proofDesk(certificates, mandates);
  const answering = new Map<string, Measure[]>();
  for (const one of measures)
    for (const ref of one.refs)
      if (ref.framework === id && ref.edition === edition)
        answering.set(ref.control, [...(answering.get(ref.control) ?? []), one]);
  const holds = new Map(measures.map((one) => [one.id, statusOf(one, on, desk).holds]));
  return {
    asOf: on,
    framework: { id, edition, name },
    rows: nodes
      .filter(({ isAssessable }) => isAssessable)
      .map((node) => ({
        ...(node.name === undefined ? {} : { name: node.name }),
        ...rowOf(node.refId ?? node.urn, answering.get(node.refId ?? node.urn) ?? [], holds),
      })),
  };
}

function rowOf(
  control: string,
  measures: readonly Measure[],
  holds: ReadonlyMap<string, Answer>,
): ApplicabilityRow {
  const applies = appliesBy(measures);
  const deciding = measures.filter((one) => appliesTo(one) === applies);
  const reasons = deciding.flatMap(({ applicability }) => applicability?.reason ?? []);
  const including = measures.filter((one) => appliesTo(one) !== "no");
  return {
    control,
    applies,
    reasons: [...new Set(reasons)],
    isJustified: applies !== "unknown" && reasons.length > 0,
    measures: measures.map(({ id }) => id),
    holds:
      including.length === 0
        ? "unknown"
        : allHold(including.map(({ id }) => holds.get(id) ?? "unknown")),
  };
}

const appliesTo = ({ applicability }: Measure): Answer => applicability?.applies ?? "yes";

/** One measure that applies includes the control; it is excluded only when every measure is. */
function appliesBy(measures: readonly Measure[]): Answer {
  const answers = measures.map(appliesTo);
  if (answers.includes("yes")) return "yes";
  return answers.length > 0 && answers.every((one) => one === "no") ? "no" : "unknown";
}
