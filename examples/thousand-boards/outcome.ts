import type { Finding } from "./check/finding.ts";
import type { Trouble } from "./trouble/make-trouble.ts";

/** What came of one run. */
export interface Outcome extends Trouble {
  readonly servers: number;
  readonly boards: number;
  readonly rows: number;
  /** Seconds to fill the servers, to do the work, and to check it. */
  readonly seeding: number;
  readonly seconds: number;
  readonly checking: number;
  /** Processor time of all servers and workers during the work. */
  readonly cpu: number;
  readonly choices: number;
  readonly holds: number;
  readonly sentAgain: number;
  readonly longestWait: number;
  /** What the check found: nothing, when all is right. */
  readonly findings: readonly Finding[];
  /** What was falsified afterwards, and what the check found then. */
  readonly falsified?: {
    readonly expected: readonly Finding[];
    readonly found: readonly Finding[];
  };
}
