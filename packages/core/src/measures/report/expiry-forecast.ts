import { shiftDay } from "../../calendar/shift-day.ts";
import { type Day, day } from "../../shared/dates/day.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { isRequired } from "../classification/required-measures.ts";
import { type MeasureSet, measureSet } from "../measure/measure-set.ts";
import { proofDesk } from "../status/proof-desk.ts";
import { type Lapse, lapseOf } from "./lapse.ts";

/** Days ahead of a forecast. */
const AHEAD = [30, 90, 365] as const;
const FURTHEST = 365;

/** Items that expire within a number of days. */
export interface ForecastWindow {
  readonly days: (typeof AHEAD)[number];
  /** Last day of the window. */
  readonly until: Day;
  /** Measures that hold now and whose proof expires by then, earliest first. */
  readonly lapses: readonly Lapse[];
  /** Number of required measures that still have valid evidence on the last day, if nothing is done. */
  readonly stillProvable: number;
}

/** Items whose proof expires. */
export interface ExpiryForecast {
  readonly asOf: Day;
  /** Number of required measures that can be shown to hold on the day itself. */
  readonly provable: number;
  /** Windows of 30, 90 and 365 days; each includes the ones before it. */
  readonly windows: readonly ForecastWindow[];
}

/**
 * Items whose proof expires in 30, 90 and 365 days because evidence, a certificate, a mandate or a review expires. Only
 * measures that the levels ask for and that hold on the day.
 *
 * @param asOf - `YYYY-MM-DD`.
 * @throws InvalidInputError when the set or the day is malformed.
 *
 * @example
 * ```ts
 * import { expiryForecast, presets } from "@bijsluiter/core/measures";
 *
 * const [first] = presets.exampleEducation;
 * const evidence = [{ kind: "scan", ref: "report-41", collectedOn: "2026-11-01", expiresOn: "2026-12-20" }] as const;
 * const measures = [{ ...first, implementation: "implemented", reviewedOn: "2026-11-01", evidence }] as const;
 * const levels = { availability: "high", integrity: "high", confidentiality: "high" } as const;
 * const { windows } = expiryForecast({ levels, measures }, "2026-11-29");
 * windows[0]?.lapses[0]?.lastDay; // => "2026-12-20"
 * ```
 */
export function expiryForecast(set: MeasureSet, asOf: Day): ExpiryForecast {
  const known = parseInput(measureSet, set);
  const from = parseInput(day, asOf);
  const desk = proofDesk(known.certificates ?? [], known.mandates ?? []);
  const last = shiftDay(from, FURTHEST);
  const found = known.measures
    .filter((one) => isRequired(one, known.levels))
    .map((one) => lapseOf(one, { from, to: last, desk }))
    .filter((one) => one !== "not-provable");
  const lapses = found
    .filter((one) => one !== "stays")
    .sort((a, b) => Date.parse(a.lastDay) - Date.parse(b.lastDay));
  return {
    asOf: from,
    provable: found.length,
    windows: AHEAD.map((days) => {
      const until = shiftDay(from, days);
      const within = lapses.filter(({ lastDay }) => lastDay < until);
      return { days, until, lapses: within, stillProvable: found.length - within.length };
    }),
  };
}
