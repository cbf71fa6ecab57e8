const NOON = 12;
const EVENING = 18;

/** Which greeting fits the time on a clock, `HH:MM`. */
export function partOfDay(time: string): "morning" | "afternoon" | "evening" {
  const hour = Number(time.slice(0, 2));
  return hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening";
}
