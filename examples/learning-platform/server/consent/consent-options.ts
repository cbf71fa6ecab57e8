import type { Clock } from "../clock.ts";
import type { Database } from "../database/open-database.ts";
import type { ConsentParts } from "./start-consent.ts";

/** What the routes on consent need. */
export interface ConsentOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly consent: ConsentParts;
}
