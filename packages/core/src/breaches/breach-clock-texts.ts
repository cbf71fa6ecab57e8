import type { BreachClock, ClockAnchorEvent } from "./clocks/breach-clock.ts";

/** Words for the two clocks. */
export interface BreachClockTexts {
  /** Sender and recipient, as a title. */
  readonly titles: Readonly<Record<BreachClock["id"], string>>;
  /** Status, in a word or two. */
  readonly states: Readonly<Record<BreachClock["state"], string>>;
  /** Events that start a clock. */
  readonly anchors: Readonly<Record<ClockAnchorEvent, string>>;
  /** Text before the deadline. */
  readonly due: string;
  /** Text where neither law nor contract names hours. */
  readonly withoutUndueDelay: string;
  /** Between two units. */
  readonly and: string;
  /** Time left. */
  readonly left: (duration: string) => string;
  /** Time by which it is late. */
  readonly late: (duration: string) => string;
  /** Units, singular and plural. */
  readonly units: {
    readonly days: readonly [string, string];
    readonly hours: readonly [string, string];
    readonly minutes: readonly [string, string];
  };
}
