import { settingsFrom } from "../../server/settings.ts";
import { type RunningPlatform, startPlatform } from "../../server/start-platform.ts";
import type { Place } from "./places.ts";
import { testNow } from "./reports.ts";

/** Starts a platform on a place of its own and a free port; `env` as the real one reads it. */
export function startTestPlatform(
  { dataDir, databaseUrl }: Place,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningPlatform> {
  return startPlatform({ ...settingsFrom(testEnv({ dataDir, databaseUrl }, env)), port: 0 });
}

/** The environment of a platform under test. */
export function testEnv(
  { dataDir, databaseUrl }: { readonly dataDir: string; readonly databaseUrl?: string | undefined },
  env: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    DATA_DIR: dataDir,
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    NOW: testNow,
    MAIL_RETRY_MS: "50",
    MAIL_CLAIM_SECONDS: "1",
    WRITES_PER_MINUTE: "1000",
    ...env,
  };
}
