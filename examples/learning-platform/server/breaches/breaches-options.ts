import type { Clock } from "../clock.ts";
import type { Database } from "../database/open-database.ts";

/** What the routes on breaches need. */
export interface BreachesOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly contractHours: number;
  /** Something was put into the outbox. */
  readonly onOutbox: () => void;
}
