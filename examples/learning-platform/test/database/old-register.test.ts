import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BreachRegister, verifyRegister } from "@bijsluiter/core/breaches";
import { migrate as migratePackage } from "@bijsluiter/core/postgres";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { drizzle as drizzleEmbedded } from "drizzle-orm/pglite";
import { migrate as migrateEmbedded } from "drizzle-orm/pglite/migrator";
import { describe, expect, it } from "vitest";
import { registerOf } from "../../server/breaches/register/register-of.ts";
import type { Database } from "../../server/database/open-database.ts";
import { openPool } from "../../server/database/open-pool.ts";
import { sqlClientOf } from "../../server/database/sql-client-of.ts";
import { exampleRoot } from "../../server/example-root.ts";
import { places } from "../kit/places.ts";

const migrations = join(exampleRoot(), "migrations");
const { cases } = JSON.parse(
  readFileSync(
    join(exampleRoot(), "../../packages/core/test/vectors/registers-version-1.json"),
    "utf8",
  ),
) as { readonly cases: readonly { readonly register: BreachRegister }[] };
const old = cases[0]?.register ?? [];

/** The migrations up to the one that moves the register: a demo of before. */
async function migrationsBefore(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "leerplein-migrations-"));
  const journal = JSON.parse(readFileSync(join(migrations, "meta/_journal.json"), "utf8")) as {
    readonly entries: readonly { readonly idx: number; readonly tag: string }[];
  };
  const entries = journal.entries.filter(({ idx }) => idx < 9);
  await mkdir(join(folder, "meta"));
  await writeFile(join(folder, "meta/_journal.json"), JSON.stringify({ ...journal, entries }));
  for (const { tag } of entries)
    await writeFile(
      join(folder, `${tag}.sql`),
      readFileSync(join(migrations, `${tag}.sql`), "utf8"),
    );
  return folder;
}

async function open(place: { readonly dataDir: string; readonly databaseUrl?: string }) {
  if (place.databaseUrl === undefined) {
    const client = await PGlite.create({ dataDir: place.dataDir });
    const database = drizzleEmbedded({ client });
    const apply = (migrationsFolder: string) => migrateEmbedded(database, { migrationsFolder });
    return { database: database as Database, apply, close: () => client.close() };
  }
  const pool = openPool(place.databaseUrl);
  const database = drizzle({ client: pool });
  const apply = (migrationsFolder: string) => migrate(database, { migrationsFolder });
  return { database: database as Database, apply, close: () => pool.end() };
}

describe.each(places)("a register that an older demo kept, on %s", (_name, createPlace) => {
  it("moves to the tables of the package with its hashes, its notices and its answers", async () => {
    const place = await createPlace();
    const { database, apply, close } = await open(place);
    const folder = await migrationsBefore();
    await apply(folder);
    for (const { sequence, entry, previousHash, hash } of old)
      await database.execute(
        sql`insert into breach_register (sequence, reference, recorded_at, recorded_by, event, previous_hash, hash)
          values (${sequence}, ${entry?.reference}, ${entry?.recordedAt}, ${entry?.recordedBy},
            ${JSON.stringify(entry?.event)}::jsonb, ${previousHash}, ${hash})`,
      );
    await database.execute(
      sql`insert into outbox (reference, sequence, board_name, recipient, attempts, sent_at)
        values ('DL-2026-0001', 1, 'Stichting De Wilgen', 'privacy@dewilgen.example', 1, now())`,
    );
    await database.execute(
      sql`insert into idempotency_keys (key, request_hash, response, created_at)
        values ('key-1', 'x', '{"reference":"DL-2026-0001"}', now())`,
    );
    await migratePackage(sqlClientOf(database));
    await apply(migrations);
    const register = registerOf(database);
    const verdict = await register.verify();
    expect(verdict).toMatchObject({ valid: true, entries: old.length, confirmed: 1 });
    expect(verifyRegister(await register.read()).valid).toBe(true);
    expect(await register.outbox.about("DL-2026-0001")).toMatchObject([{ sequence: 1 }]);
    await close();
    await place.remove();
    await rm(folder, { recursive: true });
  });
});
