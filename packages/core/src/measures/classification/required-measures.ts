import * as z from "zod/mini";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { type Measure, measure } from "../measure/measure.ts";
import {
  type ConfidentialityLevel,
  higherLevel,
  levelRank,
  type SecurityAxis,
  type SecurityLevel,
  type SecurityLevels,
  securityAxes,
  securityLevels,
} from "../measure/security-level.ts";

const measures: z.ZodMiniType<readonly Measure[]> = z.array(measure).check(maxLength(5000));

/**
 * Measures required by the levels, in their order: on some side the level is at least the lowest that needs the measure.
 * A measure without a level is always required.
 *
 * @throws InvalidInputError when a measure or a level is malformed.
 *
 * @example
 * ```ts
 * import { presets, requiredMeasures } from "@bijsluiter/core/measures";
 *
 * const levels = { availability: "low", integrity: "low", confidentiality: "low" } as const;
 * requiredMeasures(presets.exampleEducation, levels).length < presets.exampleEducation.length; // => true
 * ```
 */
export function requiredMeasures(
  all: readonly Measure[],
  levels: SecurityLevels,
): readonly Measure[] {
  const asked = parseInput(securityLevels, levels);
  return parseInput(measures, all).filter((one) => isRequired(one, asked));
}

/** Whether the levels ask for a measure. */
export const isRequired = ({ needs }: Measure, levels: SecurityLevels): boolean =>
  needs === undefined || Object.keys(needs).length === 0 || axesThatNeed(needs, levels).length > 0;

/** Sides on which the levels ask for a measure. */
const axesThatNeed = (
  needs: NonNullable<Measure["needs"]>,
  levels: SecurityLevels,
): readonly SecurityAxis[] =>
  securityAxes.filter((axis) => {
    const lowest = needs[axis];
    return lowest !== undefined && levelRank(levels[axis]) >= levelRank(lowest);
  });

/** How much is at stake in a measure: the highest level on the sides that ask for it; `low` without one. */
export function stakeOf({ needs = {} }: Measure, levels: SecurityLevels): SecurityLevel {
  // From `low` up, so that it is never `public`.
  return axesThatNeed(needs, levels)
    .map((axis) => levels[axis])
    .reduce<ConfidentialityLevel>(higherLevel, "low") as SecurityLevel;
}
