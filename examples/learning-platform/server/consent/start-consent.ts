import type { Database } from "../database/open-database.ts";
import type { Settings } from "../settings.ts";
import type { DemoClock } from "../site/demo-clock.ts";
import { seedRecords } from "./demo/seed-records.ts";
import { startFilmServer } from "./film/film-server.ts";
import { type ReceiptKey, receiptKey } from "./receipts/receipt-key.ts";

/** What the pages on consent need beside the database. */
export interface ConsentParts {
  readonly key: ReceiptKey;
  /** Moves the clock of the demo on. */
  readonly moveTo: DemoClock["moveTo"];
  /** Origin of the made-up video platform. */
  readonly filmUrl: string;
  readonly close: () => Promise<void>;
}

/** Makes the key and the made-up history at the first start, and opens FilmPlein. */
export async function startConsent(
  database: Database,
  { clock, moveTo }: DemoClock,
  settings: Pick<Settings, "host" | "publicHosts" | "filmPort">,
): Promise<ConsentParts> {
  const key = await receiptKey(database);
  await seedRecords(database, clock());
  const { url: filmUrl, close } = await startFilmServer(settings);
  return { key, moveTo, filmUrl, close };
}
