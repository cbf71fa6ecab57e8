import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { toDay } from "@bijsluiter/core/calendar";
import { exampleRoot } from "./example-root.ts";
import { checkTables } from "./privacy-check/check-tables.ts";
import { fillPlatform } from "./privacy-check/fill-platform.ts";
import { settingsFrom } from "./settings.ts";
import { startPlatform } from "./start-platform.ts";

// Starts the platform on an empty database, uses it, and ends with 1 when its tables hold personal data that the insert
// does not declare. Never on a database that is in use: it writes.
const { TEST_DATABASE_URL, INSERT, ...env } = process.env;
const dataDir = await mkdtemp(join(tmpdir(), "leerplein-check-"));
const settings = settingsFrom({
  DATA_DIR: dataDir,
  NOW: "2026-11-20T15:30:00+01:00",
  ...(TEST_DATABASE_URL && { DATABASE_URL: TEST_DATABASE_URL }),
});
const platform = await startPlatform({ ...settings, port: 0 });
try {
  await fillPlatform(platform.url);
  const { exitCode, output } = await checkTables(platform.database, {
    command: commandOfCore(),
    insertFile:
      INSERT || relative(process.cwd(), join(exampleRoot(), "documents", "privacy-insert.json")),
    asOf: toDay(new Date().toISOString()),
    env,
  });
  process.stdout.write(output);
  process.exitCode = exitCode;
} finally {
  await platform.close();
  await rm(dataDir, { recursive: true, force: true });
}

/** The file that `npx bijsluiter` runs. */
function commandOfCore(): string {
  const file = createRequire(import.meta.url).resolve("@bijsluiter/core/package.json");
  const { bin } = JSON.parse(readFileSync(file, "utf8")) as { bin: { bijsluiter: string } };
  return join(dirname(file), bin.bijsluiter);
}
