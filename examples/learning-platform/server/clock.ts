/** Tells the time as RFC 3339 in UTC. */
export type Clock = () => string;

/** A clock that ticks from `start`, or tells the real time. */
export function createClock(start: string | undefined): Clock {
  const ahead = start === undefined ? 0 : Date.parse(start) - Date.now();
  if (Number.isNaN(ahead))
    throw new Error("NOW is not an instant such as 2026-11-20T15:30:00+01:00.");
  return () => new Date(Date.now() + ahead).toISOString();
}
