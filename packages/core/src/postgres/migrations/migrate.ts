import { sha256 } from "../../shared/hash/sha-256.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { type SqlClient, sqlClient } from "../sql-client.ts";
import { type Migration, statementsOf } from "./migration.ts";
import { migrations } from "./migrations.ts";

/** Result of `migrate`. */
export interface MigrationRun {
  /** Ids of migrations applied now. */
  readonly applied: readonly string[];
  /** Ids of migrations applied before. */
  readonly before: readonly string[];
}

/** Any number that no other program locks: the first eight letters of our name. */
const LOCK = "7091316132244973940";

/**
 * Creates missing tables, in one transaction, one process at a time. Can be called at every start.
 * The role that calls it needs the right to create a schema; the sweeper itself does not.
 *
 * @throws InvalidInputError with `migration-changed` when the text of an applied migration has changed.
 */
export async function migrate(client: SqlClient): Promise<MigrationRun> {
  const database = parseInput(sqlClient, client);
  return database.transaction(async (transaction) => {
    await transaction.query("select pg_advisory_xact_lock($1::text::bigint)", [LOCK]);
    const before = await appliedBefore(transaction);
    const applied = migrations.filter(({ id }) => !before.has(id));
    refuseChanged(before);
    for (const migration of applied) await apply(transaction, migration);
    return { applied: applied.map(({ id }) => id), before: [...before.keys()] };
  });
}

async function appliedBefore(client: SqlClient): Promise<ReadonlyMap<string, string>> {
  const { rows: found } = await client.query<{ there: boolean }>(
    "select to_regclass('bijsluiter.migration') is not null as there",
  );
  if (!found[0]?.there) {
    // Asked first, so that a role that may not create anything can start beside tables that are there.
    await client.query("create schema if not exists bijsluiter");
    await client.query(
      "create table bijsluiter.migration (id text primary key, hash text not null, applied_at timestamptz not null default now())",
    );
  }
  const { rows } = await client.query<{ id: string; hash: string }>(
    "select id, hash from bijsluiter.migration order by id",
  );
  return new Map(rows.map(({ id, hash }) => [id, hash]));
}

function refuseChanged(before: ReadonlyMap<string, string>): void {
  const issues = migrations
    .filter(({ id, sql }) => before.has(id) && before.get(id) !== sha256(sql))
    .map(({ id }) => ({ code: "migration-changed", path: ["migrations", id], params: {} }));
  if (issues.length > 0) throw new InvalidInputError(issues);
}

async function apply(client: SqlClient, migration: Migration): Promise<void> {
  for (const statement of statementsOf(migration)) await client.query(statement);
  await client.query("insert into bijsluiter.migration (id, hash) values ($1, $2)", [
    migration.id,
    sha256(migration.sql),
  ]);
}
