import { type QuarterInput, serviceLevels } from "@bijsluiter/core/services";

const { tiers, promised } = serviceLevels.microsoft365;
const up = { up: 1440, down: 0, unknown: 0, planned: 0 };
const special: Readonly<Record<string, typeof up>> = {
  "2026-07-18": { ...up, up: 1000, unknown: 440 },
  "2026-07-19": { ...up, up: 0, unknown: 1440 },
  "2026-08-02": { ...up, up: 1338, down: 102 },
  "2026-08-22": { ...up, up: 0, planned: 1440 },
  "2026-09-05": { ...up, up: 1439, unknown: 1 },
};
const days = Array.from({ length: 72 }, (_, nth) => {
  const day = new Date(Date.UTC(2026, 6, 1 + nth)).toISOString().slice(0, 10);
  return { day, ...(special[day] ?? up) };
});
const month = (name: string, minutes: number) => ({
  month: name,
  users: 420,
  incidents: minutes === 0 ? [] : [{ minutes, users: 420 }],
  tiers,
  feeCents: 40_000,
});

/** A quarter of a made-up service, on its 72nd day: an outage, maintenance, days that nobody measured. */
export const quarterInput: QuarterInput = {
  quarter: "2026-Q3",
  months: [month("2026-07", 0), month("2026-08", 102), month("2026-09", 0)],
  promised,
  asOf: "2026-09-10",
  days,
};
