import {
  notKnownYetFields,
  type RegisterEntry,
  type SealedEntry,
  sealEntry,
  toStoredEntry,
} from "@bijsluiter/core/breaches";
import { fromPg, fromPglite, migrate, openRegister } from "@bijsluiter/core/postgres";
import { PGlite } from "@electric-sql/pglite";
import { Pool } from "pg";
import { afterAll, bench, describe } from "vitest";

const ENTRIES = 10_000;
const IN_ONE_GO = 500;
const contact = { name: "Servicedesk", email: "servicedesk@leerplein.example" };

/** A first report with a story of 2,400 characters. */
const entryOf = (number: number): RegisterEntry => ({
  reference: `DL-2026-${String(number).padStart(5, "0")}`,
  recordedAt: "2026-11-20T19:02:00+01:00",
  recordedBy: "s.devries",
  role: "servicedesk",
  event: {
    kind: "reported",
    report: {
      kind: "incomplete",
      incident: {
        summary: "Een laptop is gestolen uit een auto. ".repeat(65),
      },
      timeline: { discoveredAt: "2026-11-20T18:30:00+01:00", discovery: "processor-detected" },
      contact: { reporter: contact, contactPoint: contact },
      notKnownYet: notKnownYetFields,
    },
  },
});

async function openEmbedded() {
  const database = await PGlite.create();
  return { client: fromPglite(database), close: () => database.close() };
}

async function openServer(connectionString: string) {
  const pool = new Pool({ connectionString });
  await pool.query("drop schema if exists bijsluiter cascade");
  const close = async () => {
    await pool.query("drop schema bijsluiter cascade");
    await pool.end();
  };
  return { client: fromPg(pool), close };
}

const { TEST_DATABASE_URL } = process.env;
const places = [
  ["PGlite", openEmbedded],
  ...(TEST_DATABASE_URL ? [["PostgreSQL", () => openServer(TEST_DATABASE_URL)] as const] : []),
] as const;

describe.each(places)("verifying a register of 10,000 entries on %s", async (_name, open) => {
  const { client, close } = await open();
  afterAll(close);
  await migrate(client);
  let previous: SealedEntry | undefined;
  for (let from = 0; from < ENTRIES; from += IN_ONE_GO) {
    const rows = [];
    for (let number = from + 1; number <= from + IN_ONE_GO; number++) {
      previous = sealEntry(entryOf(number), previous);
      rows.push(toStoredEntry(previous));
    }
    // As the register writes them, many at once: one entry at a time would take minutes.
    await client.query(
      `insert into bijsluiter.register_entry (sequence, text, previous_hash, hash, reference, kind, report_kind,
        occurred_at, recorded_at, recorded_by, role)
      select (row ->> 'sequence')::integer, row ->> 'text', row ->> 'previousHash', row ->> 'hash', row ->> 'reference',
        row ->> 'kind', row ->> 'reportKind', (row ->> 'occurredAt')::timestamptz, (row ->> 'recordedAt')::timestamptz,
        row ->> 'recordedBy', row ->> 'role'
      from json_array_elements($1::text::json) as each(row)`,
      [JSON.stringify(rows)],
    );
  }
  const register = openRegister(client);
  const first = await register.verify();
  if (!first.valid) throw new Error(first.reason);
  const since = first.checkpoint;

  bench(
    "a first look: every text hashed, every copy compared",
    async () => {
      await register.verify();
    },
    { iterations: 3, warmupIterations: 1 },
  );
  bench(
    "a second look: the digest of the database",
    async () => {
      const verdict = await register.verify({ since });
      if (!verdict.valid || verdict.hashed !== 0) throw new Error("The digest holds.");
    },
    { iterations: 10, warmupIterations: 1 },
  );
});
