import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BreachRegister, verifyRegister } from "@bijsluiter/core/breaches";
import { appendEvent, composeChoice } from "@bijsluiter/core/consent";
import { migrate as migratePackage } from "@bijsluiter/core/postgres";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { drizzle as drizzleEmbedded } from "drizzle-orm/pglite";
import { migrate as migrateEmbedded } from "drizzle-orm/pglite/migrator";
import { describe, expect, it } from "vitest";
import { registerOf } from "../../server/breaches/register/register-of.ts";
import { demoHistories } from "../../server/consent/demo/demo-history.ts";
import { firstRecord } from "../../server/consent/images/image-terms.ts";
import { ledgerOf } from "../../server/consent/records/ledger-of.ts";
import type { Database } from "../../server/database/open-database.ts";
import { openPool } from "../../server/database/open-pool.ts";
import { sqlClientOf } from "../../server/database/sql-client-of.ts";
import { exampleRoot } from "../../server/example-root.ts";
import { emptyPlaces } from "../kit/empty-places.ts";
import { testNow } from "../kit/reports.ts";

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

const [history] = demoHistories(testNow);
if (!history) throw new Error("the demo has pupils");
const unasked = firstRecord(history.subject, "record-1");
const consent = appendEvent(
  unasked,
  composeChoice(unasked, {
    id: "0e9b1b1c-5b1e-4d0c-9d52-1f1f0c6a9a10",
    time: "2026-11-19T09:00:00.000Z",
    state: "refused",
    by: { id: "parent-x", role: "parent", authority: "verified", method: "school-account" },
    indicationMethod: "form",
    evidence: { surface: "form", choiceLayout: "yes-and-no", locale: "nl", appVersion: "1.0.0" },
    purposeIds: unasked.purposes
      .filter(({ lawfulBasis }) => lawfulBasis === "consent")
      .map(({ id }) => id),
  }),
);

async function insertConsent(database: Database): Promise<void> {
  const { events, ...terms } = consent;
  const pupil = consent.subject.id;
  await database.execute(
    sql`insert into consent_records (pupil_id, version, terms, written_at) values (${pupil}, 1, ${JSON.stringify(terms)}::jsonb, now())`,
  );
  for (const { prevHash, hash, ...event } of events)
    await database.execute(
      sql`insert into consent_events (pupil_id, sequence, event_id, terms_version, event, previous_hash, hash, received_at)
        values (${pupil}, 1, ${event.id}, 1, ${JSON.stringify(event)}::jsonb, ${prevHash}, ${hash}, now())`,
    );
}

describe.each(emptyPlaces)("a register that an older demo kept, on %s", (_name, createPlace) => {
  it("moves to the tables of the package with its hashes, its notices and its answers; and so does consent", async () => {
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
    await insertConsent(database);
    await migratePackage(sqlClientOf(database));
    await apply(migrations);
    const register = registerOf(database);
    const verdict = await register.verify();
    expect(verdict).toMatchObject({ valid: true, entries: old.length, confirmed: 1 });
    expect(verifyRegister(await register.read()).valid).toBe(true);
    expect(await register.outbox.about("DL-2026-0001")).toMatchObject([{ sequence: 1 }]);
    const ledger = ledgerOf(database);
    expect(await ledger.verify(consent.subject.id)).toMatchObject({ valid: true, events: 1 });
    expect((await ledger.read()).map(({ record }) => record)).toEqual([consent]);
    await close();
    await place.remove();
    await rm(folder, { recursive: true });
  });
});
