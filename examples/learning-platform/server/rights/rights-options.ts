import type { Clock } from "../clock.ts";
import type { Database } from "../database/open-database.ts";
import type { VoiceFiles } from "./places/voice-files.ts";

/** What the routes on requests of people need. */
export interface RightsOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly voices: VoiceFiles;
}
