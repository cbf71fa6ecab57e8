import { deepFreeze } from "../../shared/deep-freeze.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { readRegimes } from "./clock/read-regimes.ts";
import { keepReader } from "./clock/regime-reader.ts";
import { type DutyRegime, dutyRegime } from "./duty-regime.ts";

/**
 * Frozen regime for `breachClocks`: a custom regime, or an existing one with corrected dates.
 *
 * @throws InvalidInputError when it is malformed.
 *
 * @example
 * ```ts
 * import { breachClocks, defineRegime } from "@bijsluiter/core/breaches";
 *
 * const house = defineRegime({
 *   id: "house",
 *   duties: [
 *     {
 *       id: "board",
 *       to: "board",
 *       kind: "early-warning",
 *       startsAt: "established-by-supplier",
 *       period: "PT4H",
 *       scope: "processor",
 *       status: "law",
 *       basis: { kind: "policy", ref: "house rule", verifiedOn: null },
 *     },
 *   ],
 * });
 * const facts = { processorEstablished: "2026-11-27T16:00:00+01:00" };
 * breachClocks(facts, { regimes: [house] })[0]?.dueAt; // => "2026-11-27T19:00:00.000Z"
 * ```
 *
 * @__NO_SIDE_EFFECTS__
 */
export function defineRegime(regime: DutyRegime): DutyRegime {
  const defined = deepFreeze(parseInput(dutyRegime, regime));
  keepReader(defined, readRegimes);
  return defined;
}
