import { isObject } from "../../../shared/is-object.ts";
import type { DutyRegime } from "../duty-regime.ts";
import type { DutyClock } from "./duty-clock.ts";
import type { RegimeClockFacts } from "./regime-clock-facts.ts";

/** Function that computes the clocks of regimes. It validates the options itself. */
export type RegimeReader = (facts: RegimeClockFacts, options: unknown) => readonly DutyClock[];

/**
 * Reader of each defined regime. Registered with the regime, so that code without regimes does not include the reader,
 * the calendar and the tables.
 */
const readers = new WeakMap<object, RegimeReader>();

/** Registers the reader of a regime. */
export function keepReader(regime: DutyRegime, reader: RegimeReader): void {
  readers.set(regime, reader);
}

/** True when `value` was returned by `defineRegime`. */
export const isDefinedRegime = (value: unknown): boolean => isObject(value) && readers.has(value);

/**
 * Reader of the regimes in `options`; `undefined` when there are none, or when the first was not returned by
 * `defineRegime`.
 */
export function regimeReader(options: unknown): RegimeReader | undefined {
  const regimes = (options as { readonly regimes?: unknown } | null)?.regimes;
  return Array.isArray(regimes) ? readers.get(regimes[0]) : undefined;
}
