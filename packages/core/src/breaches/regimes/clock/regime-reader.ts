import { isObject } from "../../../shared/is-object.ts";
import type { DutyRegime } from "../duty-regime.ts";
import type { DutyClock } from "./duty-clock.ts";
import type { RegimeClockFacts } from "./regime-clock-facts.ts";

/** Reads the clocks of regimes; it checks the options itself. */
export type RegimeReader = (facts: RegimeClockFacts, options: unknown) => readonly DutyClock[];

/** How a regime that was defined is read: whoever passes none ships no reader, calendar or table. */
const readers = new WeakMap<object, RegimeReader>();

/** Keeps the reader of a regime. */
export function keepReader(regime: DutyRegime, reader: RegimeReader): void {
  readers.set(regime, reader);
}

/** Whether `value` is a regime that was defined. */
export const isDefinedRegime = (value: unknown): boolean => isObject(value) && readers.has(value);

/** The reader of the regimes in `options`; `undefined` when the first of them is not one that was defined, or there is none. */
export function regimeReader(options: unknown): RegimeReader | undefined {
  const regimes = (options as { readonly regimes?: unknown } | null)?.regimes;
  return Array.isArray(regimes) ? readers.get(regimes[0]) : undefined;
}
