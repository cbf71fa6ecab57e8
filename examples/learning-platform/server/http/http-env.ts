import type { Clock } from "../clock.ts";
import type { ConsentParts } from "../consent/start-consent.ts";
import type { Database } from "../database/open-database.ts";
import type { Role } from "./role.ts";

/** What the handlers share. */
export interface Platform {
  readonly database: Database;
  readonly clock: Clock;
  readonly consent: ConsentParts;
  readonly contractHours: number;
  readonly writesPerMinute: number;
  readonly appDir: string;
  /** Something was put into the outbox. */
  readonly onOutbox: () => void;
  /** A request failed for a reason of ours: told the code, for a log. */
  readonly onFailure: (code: string) => void;
}

/** What Hono knows of a request here. */
export interface HttpEnv {
  Variables: { role: Role; language: "nl" | "en" };
}
