import * as z from "zod/mini";
import { type Day, day } from "../../shared/dates/day.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { stakeOf } from "../classification/required-measures.ts";
import { measureParties } from "../measure/measure-party.ts";
import { type MeasureSet, measureSet } from "../measure/measure-set.ts";
import { measureThemes } from "../measure/measure-theme.ts";
import { levelRank } from "../measure/security-level.ts";
import { proofDesk } from "../status/proof-desk.ts";
import { countGaps } from "./count-gaps.ts";
import type { Gap, GapReport, GapSide, JudgedMeasure, NextDue } from "./gap.ts";
import { judgedMeasures } from "./judged-measures.ts";
import { MATURITY_TARGET, maturityReport } from "./maturity-report.ts";

/** Options of a gap report besides the levels. */
export interface GapReportOptions {
  /** Maturity that is aimed at, 1 to 5; default: the sector's 3. */
  readonly maturityTarget?: number;
}

/** Checks {@link GapReportOptions}. */
export const gapReportOptions: z.ZodMiniType<GapReportOptions> = z.strictObject({
  maturityTarget: z.exactOptional(z.int().check(z.gte(1), z.lte(5))),
} satisfies Shape<GapReportOptions>);

/**
 * Required measures by owner and by theme: those in place, explained and missing, with the next action. A measure with an
 * unknown status is a gap.
 *
 * @param asOf - `YYYY-MM-DD`.
 * @throws InvalidInputError when the set, the day or the options are malformed.
 * @see GDPR art. 32(1)
 *
 * @example
 * ```ts
 * import { gapReport, presets } from "@bijsluiter/core/measures";
 *
 * const levels = { availability: "low", integrity: "low", confidentiality: "medium" } as const;
 * const { required, gaps } = gapReport({ levels, measures: presets.exampleEducation }, "2026-11-29");
 * required === gaps.length; // => true
 * ```
 */
export function gapReport(set: MeasureSet, asOf: Day, options: GapReportOptions = {}): GapReport {
  const { maturityTarget = MATURITY_TARGET } = parseInput(gapReportOptions, options);
  return reportOf(parseInput(measureSet, set), parseInput(day, asOf), maturityTarget);
}

/** {@link gapReport} of a set that was parsed before. */
function reportOf(set: MeasureSet, asOf: Day, maturityTarget: number): GapReport {
  const desk = proofDesk(set.certificates ?? [], set.mandates ?? []);
  const judged = judgedMeasures(set, asOf, desk);
  const idsOf = (side: GapSide) =>
    judged.filter((one) => one.side === side).map(({ measure: { id } }) => id);
  return {
    asOf,
    required: judged.length,
    met: idsOf("met"),
    explained: idsOf("explained"),
    notApplicable: idsOf("notApplicable"),
    gaps: gapsIn(judged, set),
    byOwner: countGaps(
      judged,
      [...measureParties, "shared"],
      ({ measure: { owner } }) => owner.party,
    ),
    byTheme: countGaps(judged, measureThemes, ({ measure: { theme } }) => theme),
    nextDue: nextDue(judged),
    maturity: maturityReport(judged, maturityTarget),
  };
}

function gapsIn(judged: readonly JudgedMeasure[], { levels }: MeasureSet): readonly Gap[] {
  return judged
    .filter(({ side }) => side === "gaps")
    .map(({ measure, index, status }) => ({
      measureId: measure.id,
      title: measure.title,
      index,
      theme: measure.theme,
      owner: measure.owner,
      stake: stakeOf(measure, levels),
      ...status,
    }))
    .sort((a, b) => levelRank(b.stake) - levelRank(a.stake));
}

function nextDue(judged: readonly JudgedMeasure[]): readonly NextDue[] {
  return judged
    .flatMap(({ measure: { id }, status: { dueOn } }) =>
      dueOn === undefined ? [] : [{ measureId: id, dueOn }],
    )
    .sort((a, b) => Date.parse(a.dueOn) - Date.parse(b.dueOn));
}
