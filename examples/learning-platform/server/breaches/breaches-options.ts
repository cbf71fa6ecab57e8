import type { Clock } from "../clock.ts";
import type { ConsentParts } from "../consent/start-consent.ts";
import type { Database } from "../database/open-database.ts";

/** What the routes on breaches need. */
export interface BreachesOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly contractHours: number;
  /** What monitoring shows when it sends a signal; without it, it cannot. */
  readonly signalToken?: string | undefined;
  /** Signs the register that is exported. */
  readonly consent: Pick<ConsentParts, "key">;
  /** Something was put into the outbox. */
  readonly onOutbox: () => void;
}
