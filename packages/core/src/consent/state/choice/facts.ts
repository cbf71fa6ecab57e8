import type { ConsentEvent } from "../../record/consent-event.ts";

/** Events of the organisation on one purpose, in one pass over its events. */
export interface Facts {
  /** Last time that processing was stopped, in milliseconds; `-Infinity` when it never was. */
  readonly terminated: number;
  /** Last time that consent was found invalid, in milliseconds; `-Infinity` when it never was. */
  readonly invalidated: number;
  /** Last time of each occurrence, up to now. */
  readonly occurred: ReadonlyMap<string, number>;
  /** Times of use, latest first. */
  readonly used: readonly number[];
}

/**
 * Collects the events of the organisation.
 *
 * @param now - In milliseconds. Later events are ignored.
 */
export function purposeFacts(events: readonly ConsentEvent[], now: number): Facts {
  const last = { terminated: -Infinity, invalidated: -Infinity };
  const occurred = new Map<string, number>();
  const used: number[] = [];
  for (const event of events) {
    const at = Date.parse(event.time);
    const { state } = event;
    if (state === "terminated" || state === "invalidated") last[state] = Math.max(last[state], at);
    if (state === "used") used.push(at);
    if (state === "occurred" && at <= now)
      occurred.set(event.occurrence, Math.max(occurred.get(event.occurrence) ?? at, at));
  }
  return { ...last, occurred, used: used.sort((a, b) => b - a) };
}
