import { join } from "node:path";
import { exampleRoot } from "./example-root.ts";

/** Everything the server can be told; read from the environment once, in `main.ts`. */
export interface Settings {
  readonly host: string;
  /** Names under which the site may be asked for beside the loopback ones, without a port. */
  readonly publicHosts: readonly string[];
  /** 0 picks a free one. */
  readonly port: number;
  /** Folder of the embedded database; not used with `databaseUrl`. */
  readonly dataDir: string;
  /** Folder of files that people sent or said, such as recordings. */
  readonly filesDir: string;
  /** A PostgreSQL server instead of the embedded one. */
  readonly databaseUrl?: string;
  /** A mail server instead of the built-in sink. */
  readonly smtpUrl?: string;
  /** Moment at which the clock of the demo starts to tick; the real time when absent. */
  readonly now?: string;
  /** Folder of the built app. */
  readonly appDir: string;
  /** Port of the made-up video platform; 0 picks a free one. */
  readonly filmPort: number;
  /** Hours in which the demo's agreement wants a board told, counted from establishing the breach. */
  readonly contractHours: number;
  /** Seconds that one worker may hold a notice; after that another may send it. */
  readonly mailClaimSeconds: number;
  /** Milliseconds before a failed mail is tried again; doubles at every failure, at most a hundredfold. */
  readonly mailRetryMs: number;
  /** Writing requests that one address may do in a minute. */
  readonly writesPerMinute: number;
  /** What monitoring shows when it sends a signal; without it, it cannot. */
  readonly signalToken?: string;
  /** Requests that may wait for their turn; one more is told to come back. */
  readonly waitingRequests: number;
}

/** Settings out of environment variables; what is not set has the value of the demo. */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  const root = exampleRoot();
  const { DATABASE_URL: databaseUrl, SMTP_URL: smtpUrl, NOW: now } = env;
  const { HOST, PUBLIC_HOST = "", PORT, FILM_PORT, DATA_DIR, FILES_DIR, APP_DIR } = env;
  const dataDir = DATA_DIR || join(root, "data");
  const { SIGNAL_TOKEN: signalToken } = env;
  const { MAIL_CLAIM_SECONDS, MAIL_RETRY_MS, WRITES_PER_MINUTE, WAITING_REQUESTS } = env;
  return {
    host: HOST || "127.0.0.1",
    publicHosts: PUBLIC_HOST.split(",").flatMap((name) => name.trim() || []),
    port: numberFrom(PORT, 5180),
    dataDir,
    filesDir: FILES_DIR || join(dataDir, "files"),
    ...(databaseUrl && { databaseUrl }),
    ...(smtpUrl && { smtpUrl }),
    ...(now && { now }),
    ...(signalToken && { signalToken }),
    appDir: APP_DIR || join(root, "dist", "app"),
    filmPort: numberFrom(FILM_PORT, 0),
    contractHours: 72,
    mailClaimSeconds: numberFrom(MAIL_CLAIM_SECONDS, 30),
    mailRetryMs: numberFrom(MAIL_RETRY_MS, 2_000),
    writesPerMinute: numberFrom(WRITES_PER_MINUTE, 120),
    waitingRequests: numberFrom(WAITING_REQUESTS, 1_000),
  };
}

function numberFrom(text: string | undefined, otherwise: number): number {
  const value = Number(text ?? otherwise);
  if (!Number.isFinite(value) || value < 0) throw new Error("A setting that is a number is not.");
  return value;
}
