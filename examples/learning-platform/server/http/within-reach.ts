/** How far the clock of a sender may be ahead of ours. */
const ALLOWED_AHEAD_MS = 5 * 60_000;

/** Last moment that a sender may honestly call now. */
export const withinReach = (now: string) =>
  new Date(Date.parse(now) + ALLOWED_AHEAD_MS).toISOString();
