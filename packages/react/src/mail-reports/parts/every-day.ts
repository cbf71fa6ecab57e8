import type { DayVolume } from "@bijsluiter/core/mail";

const DAY = 86_400_000;
/** More than this, and only days with reports are drawn: a report of long ago would press all others together. */
const MOST_DAYS = 400;

/** Days from the first to the last, those without a report among them with nothing. */
export function everyDay(days: readonly DayVolume[]): readonly DayVolume[] {
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  if (first === undefined || last === undefined) return [];
  const count = (Date.parse(last) - Date.parse(first)) / DAY + 1;
  if (count > MOST_DAYS) return days;
  const found = new Map(days.map((volume) => [volume.day, volume]));
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.parse(first) + index * DAY).toISOString().slice(0, 10);
    return found.get(day) ?? { day, aligned: 0, notAligned: 0, unknown: 0 };
  });
}
