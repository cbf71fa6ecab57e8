import type { RetentionRecord } from "@bijsluiter/core/retention";
import { TZDate } from "@date-fns/tz";
import { add, addDays, isAfter, max, parseISO, startOfDay } from "date-fns";

const ZONE = "Europe/Amsterdam";
type Read = (text: string) => Date;

/** In the zone of the machine: fast, and wrong for instants. */
export const inMachineZone: Read = (text) => parseISO(text);

/** In Amsterdam: right. */
export const inAmsterdam: Read = (text) => {
  if (text.length > 10) return new TZDate(text, ZONE);
  const day = parseISO(text);
  return new TZDate(day.getFullYear(), day.getMonth(), day.getDate(), ZONE);
};

/** The rules of the bench as one writes them for one record: from when must it be gone? */
function dueFromByDateFns({ facts }: RetentionRecord, read: Read): Date | undefined {
  const { leftOn, resultOn, seenAt } = facts;
  if (typeof leftOn !== "string" || typeof resultOn !== "string") return undefined;
  if (typeof seenAt !== "string") return undefined;
  const left = read(leftOn);
  const schoolYearEnd = read(`${left.getFullYear() + (left.getMonth() >= 7 ? 1 : 0)}-07-31`);
  const lastDay = max([
    add(schoolYearEnd, { years: 2 }),
    add(read(resultOn), { months: 6 }),
    add(startOfDay(read(seenAt)), { years: 1 }),
  ]);
  return addDays(lastDay, 1);
}

/** Whether a record is due, worked out for it alone. */
export function isDueByDateFns(record: RetentionRecord, today: Date, read: Read): boolean {
  const dueFrom = dueFromByDateFns(record, read);
  if (!dueFrom || isAfter(dueFrom, today)) return false;
  const now = today.getTime();
  return !record.holds?.some(
    ({ from, until }) =>
      read(String(from)).getTime() <= now && (!until || read(until).getTime() >= now),
  );
}
