import { eq } from "drizzle-orm";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/open-database.ts";
import { keptSetting } from "./kept-setting.ts";
import { demoSettings } from "./tables.ts";

/** A clock that a visitor of the demo can move on, never back; it goes on from there after a restart. */
export interface DemoClock {
  readonly clock: Clock;
  /** Moves on to an instant; does nothing for one that lies behind. */
  readonly moveTo: (instant: string) => Promise<void>;
}

/** Puts the kept distance on a clock. */
export async function startDemoClock(database: Database, clock: Clock): Promise<DemoClock> {
  let aheadMs = await keptSetting(database, "clock-ahead-ms", () => 0);
  const moved = () => new Date(Date.parse(clock()) + aheadMs).toISOString();
  return {
    clock: moved,
    moveTo: async (instant) => {
      const stepMs = Date.parse(instant) - Date.parse(moved());
      if (stepMs <= 0) return;
      aheadMs += stepMs;
      await database
        .update(demoSettings)
        .set({ value: aheadMs })
        .where(eq(demoSettings.name, "clock-ahead-ms"));
    },
  };
}
