import type { BreachClock, ClockAnchorEvent } from "./clocks/breach-clock.ts";

/** Texts for the two clocks. */
export interface BreachClockTexts {
  /** Title of each clock, with sender and recipient. */
  readonly titles: Readonly<Record<BreachClock["id"], string>>;
  /** Text for each state, in one or two words. */
  readonly states: Readonly<Record<BreachClock["state"], string>>;
  /** Text for each event that starts a clock. */
  readonly anchors: Readonly<Record<ClockAnchorEvent, string>>;
  /** Text before the deadline. */
  readonly due: string;
  /** Text for a term without hours in law or contract. */
  readonly withoutUndueDelay: string;
  /** Text between two units. */
  readonly and: string;
  /** Time left. */
  readonly left: (duration: string) => string;
  /** Text for the delay. */
  readonly late: (duration: string) => string;
  /** Units, singular and plural. */
  readonly units: {
    readonly days: readonly [string, string];
    readonly hours: readonly [string, string];
    readonly minutes: readonly [string, string];
  };
}
