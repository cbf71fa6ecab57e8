import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { toDay } from "@bijsluiter/core/calendar";
import { checkTables } from "../server/documents/privacy-check/check-tables.ts";
import { fillPlatform } from "../server/documents/privacy-check/fill-platform.ts";
import { exampleRoot } from "../server/example-root.ts";
import { settingsFrom } from "../server/settings.ts";
import { startPlatform } from "../server/start-platform.ts";
import { emptyPlaces } from "./kit/empty-places.ts";

// Starts the platform on a database of its own (embedded, or on the server that TEST_DATABASE_URL names), uses it, and ends
// with 1 when its tables hold personal data that the insert does not declare.
const { INSERT, ...env } = process.env;
const createPlace = emptyPlaces.at(-1)?.[1];
if (!createPlace) throw new Error("There is no place for a database.");
const place = await createPlace();
const settings = settingsFrom({
  DATA_DIR: place.dataDir,
  ...(place.databaseUrl && { DATABASE_URL: place.databaseUrl }),
  NOW: "2026-11-20T15:30:00+01:00",
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
  await place.remove();
}

/** The file that `npx bijsluiter` runs. */
function commandOfCore(): string {
  const file = createRequire(import.meta.url).resolve("@bijsluiter/core/package.json");
  const { bin } = JSON.parse(readFileSync(file, "utf8")) as { bin: { bijsluiter: string } };
  return join(dirname(file), bin.bijsluiter);
}
