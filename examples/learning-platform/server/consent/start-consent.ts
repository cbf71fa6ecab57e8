import { createClock } from "../clock.ts";
import type { Database } from "../database/open-database.ts";
import type { Settings } from "../settings.ts";
import { type DemoClock, startDemoClock } from "./demo-settings.ts";
import { startFilmServer } from "./film-server.ts";
import { type ReceiptKey, receiptKey } from "./receipt-key.ts";
import { seedRecords } from "./seed-records.ts";

/** What the pages on consent need beside the database. */
export interface ConsentParts extends DemoClock {
  readonly key: ReceiptKey;
  /** Origin of the made-up video platform. */
  readonly filmUrl: string;
  readonly close: () => Promise<void>;
}

/** Puts the clock where it was, makes the key and the made-up history at the first start, and opens FilmPlein. */
export async function startConsent(
  database: Database,
  { now, host, filmPort }: Pick<Settings, "now" | "host" | "filmPort">,
): Promise<ConsentParts> {
  const demoClock = await startDemoClock(database, createClock(now));
  const key = await receiptKey(database);
  await seedRecords(database, demoClock.clock());
  const { url: filmUrl, close } = await startFilmServer(host, filmPort);
  return { ...demoClock, key, filmUrl, close };
}
