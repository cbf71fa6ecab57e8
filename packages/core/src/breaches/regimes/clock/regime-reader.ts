import { isObject } from "../../../shared/is-object.ts";
import { InvalidInputError } from "../../../shared/issues/invalid-input-error.ts";
import type { DutyRegime } from "../duty-regime.ts";
import type { DutyClock } from "./duty-clock.ts";
import type { RegimeClockFacts } from "./regime-clock-facts.ts";
import type { RegimeClockOptions } from "./regime-clock-options.ts";

/** Reads the clocks of regimes. */
export type RegimeReader = (
  facts: RegimeClockFacts,
  options: RegimeClockOptions,
) => readonly DutyClock[];

/** How a regime that was defined is read: whoever passes none ships no reader, calendar or table. */
const readers = new WeakMap<object, RegimeReader>();

/** Keeps the reader of a regime. */
export function keepReader(regime: DutyRegime, reader: RegimeReader): void {
  readers.set(regime, reader);
}

/** Whether `value` is a regime that was defined. */
export const isDefinedRegime = (value: unknown): boolean => isObject(value) && readers.has(value);

/**
 * The reader of the regimes in `options`; `undefined` when it names none.
 *
 * @throws InvalidInputError `not-an-option` when the first of them is not one that was defined.
 */
export function regimeReader(options: unknown): RegimeReader | undefined {
  if (!isObject(options) || !("regimes" in options)) return undefined;
  const { regimes } = options;
  const first: unknown = Array.isArray(regimes) ? regimes[0] : undefined;
  const reader = isObject(first) ? readers.get(first) : undefined;
  if (reader) return reader;
  throw new InvalidInputError([{ code: "not-an-option", path: ["regimes", 0], params: {} }]);
}
