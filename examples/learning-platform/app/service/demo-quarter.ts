import { addPeriod } from "@bijsluiter/core/calendar";
import {
  type Probe,
  quarterlyFigures,
  serviceLevels,
  type Uptime,
  uptime,
} from "@bijsluiter/core/services";

const USERS = 420;
const FEE_CENTS = 48_300;
const EVERY_MINUTES = 5;
const DAY_MS = 86_400_000;

/** Figures of a made-up service, over the quarter that the month before `today` lies in. */
export function demoQuarter(today: string) {
  const quarter = quarterOf(monthBefore(today));
  const first = `${quarter.slice(0, 4)}-${String(Number(quarter.slice(6)) * 3 - 2).padStart(2, "0")}-01`;
  const [from, to] = [`${first}T00:00:00Z`, lastMoment(first, today)];
  const found = uptime(probesOf(from, to, monthBefore(today)), {
    from,
    to,
    everyMinutes: EVERY_MINUTES,
  });
  const { tiers, promised } = serviceLevels.microsoft365;
  const months = [0, 1, 2]
    .map((nth) => addPeriod(first, `P${nth}M`).slice(0, 7))
    .filter((month) => month <= today.slice(0, 7))
    .map((month) => ({
      month,
      users: USERS,
      incidents: incidentsOf(found),
      tiers,
      feeCents: FEE_CENTS,
    }));
  const figures = quarterlyFigures({ quarter, months, promised, asOf: today, days: found.days });
  return { figures, found };
}

function monthBefore(today: string): string {
  const [year = 0, month = 0] = today.split("-").map(Number);
  return new Date(Date.UTC(year, month - 2, 1)).toISOString().slice(0, 7);
}

const quarterOf = (month: string) =>
  `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;

/** The quarter's end, or the end of today when that comes first. */
function lastMoment(first: string, today: string): string {
  const end = [addPeriod(first, "P3M"), addPeriod(today, "P1D")].sort()[0];
  return `${end}T00:00:00Z`;
}

/** A look each five minutes: an outage of 65 minutes in that month, a night in which the monitor itself was down. */
function probesOf(from: string, to: string, month: string): readonly Probe[] {
  const begin = Date.parse(from);
  const count = (Date.parse(to) - begin) / (EVERY_MINUTES * 60_000);
  const outage = Date.parse(`${month}-12T09:10:00Z`);
  const blind = Date.parse(`${month}-20T22:00:00Z`);
  return Array.from({ length: count }, (_, nth) => {
    const time = begin + nth * EVERY_MINUTES * 60_000;
    const isDown = time >= outage && time < outage + 65 * 60_000;
    const isBlind = time >= blind && time < blind + DAY_MS / 4;
    const state = isBlind ? "unknown" : isDown ? "down" : "up";
    return { at: new Date(time).toISOString(), state };
  });
}

/** Every outage hit everybody. */
const incidentsOf = ({ outages }: Uptime) =>
  outages.map(({ start, end }) => ({ start, end, users: USERS, group: "all" }));
