import type { JudgedMeasure, MaturityReport } from "./gap.ts";

/**
 * What boards in primary and secondary education aim at for each norm.
 *
 * @see Normenkader IBP Funderend Onderwijs
 */
export const MATURITY_TARGET = 3;

/** Maturity of measures that apply, next to a target. */
export function maturityReport(judged: readonly JudgedMeasure[], target: number): MaturityReport {
  const applying = judged.filter(({ side }) => side !== "notApplicable");
  const noted = applying.flatMap(({ measure: { id, maturity } }) =>
    maturity === undefined ? [] : [{ measureId: id, maturity }],
  );
  return {
    target,
    below: noted.filter(({ maturity }) => maturity < target),
    unknown: applying.flatMap(({ measure: { id, maturity } }) =>
      maturity === undefined ? [id] : [],
    ),
    ...(noted.length === 0
      ? {}
      : { lowest: noted.reduce((least, { maturity }) => Math.min(least, maturity), 5) }),
  };
}
