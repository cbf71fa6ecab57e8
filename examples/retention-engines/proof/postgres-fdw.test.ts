import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { compilePolicy, definePolicy } from "@bijsluiter/core/retention";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openTypedPostgres } from "../typed/open-typed.ts";
import { randomPolicies } from "../typed/random-policies.ts";
import { sameIds } from "../typed/same-ids.ts";
import { strictTypes, typedHolds } from "../typed/typed-columns.ts";
import { rowCells } from "../typed/typed-engine.ts";
import { typedRows } from "../typed/typed-rows.ts";

interface Cluster {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

// The scripts of the repository have no types.
const { startCluster }: { startCluster: () => Promise<Cluster | undefined> } = await import(
  pathToFileURL(join(import.meta.dirname, "../../../scripts/postgres.mjs")).href
);

const { RETENTION_POLICIES = "50", RETENTION_TYPED_ROWS = "5000" } = process.env;
const rows = typedRows({ count: Number(RETENTION_TYPED_ROWS), seed: 7, loose: false });
const tables = {
  record: strictTypes,
  hold: [
    ["board", "integer"],
    ["id", "integer"],
    ["from_day", "date"],
    ["until_day", "date"],
  ],
  login: [
    ["board", "integer"],
    ["id", "integer"],
    ["at", "timestamptz"],
  ],
} as const;
const columnsOf = (table: keyof typeof tables) =>
  tables[table].map(([name, type]) => `"${name}" ${type}`).join(", ");

const clusters: Cluster[] = [];
let engine: Awaited<ReturnType<typeof openTypedPostgres>>;

/** Two servers with a board each; the third has a board of its own and reads the others as partitions. */
beforeAll(async () => {
  for (let at = 0; at < 3; at++) {
    const cluster = await startCluster();
    if (!cluster) throw new Error("PostgreSQL is not installed.");
    clusters.push(cluster);
  }
  const [first, ...nodes] = clusters;
  engine = await openTypedPostgres(String(first?.url));
  await engine.execute("create extension if not exists postgres_fdw schema pg_catalog");
  for (const table of Object.keys(tables) as (keyof typeof tables)[]) {
    await engine.execute(`create table ${table} (${columnsOf(table)}) partition by list (board)`);
    await engine.execute(`create table ${table}_0 partition of ${table} for values in (0)`);
  }
  for (const [index, node] of nodes.entries()) await addNode(index + 1, node.url);
  await engine.insert("record", tables.record, rows.map(rowCells));
  const holds = rows.flatMap((row) =>
    row.holds.map(({ from, until }) => [row.board, row.id, from, until]),
  );
  await engine.insert("hold", tables.hold, holds);
  const logins = rows.flatMap((row) => row.logins.map((at) => [row.board, row.id, at]));
  await engine.insert("login", tables.login, logins);
}, 120_000);

afterAll(async () => {
  await engine.close();
  for (const cluster of clusters) await cluster.stop();
});

async function addNode(board: number, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const table of Object.keys(tables) as (keyof typeof tables)[])
    await client.query(`create table ${table} (${columnsOf(table)})`);
  await client.end();
  const { port } = new URL(url);
  await engine.execute(
    `create server node_${board} foreign data wrapper postgres_fdw options (host '127.0.0.1', port '${port}', dbname 'postgres')`,
  );
  await engine.execute(
    `create user mapping for current_user server node_${board} options (user 'postgres')`,
  );
  for (const table of Object.keys(tables))
    await engine.execute(
      `create foreign table ${table}_${board} partition of ${table} for values in (${board}) server node_${board} options (schema_name 'public', table_name '${table}')`,
    );
}

it("three servers select the ids that the pure function selects", async () => {
  expect(await sameIds(engine, randomPolicies(Number(RETENTION_POLICIES)), rows)).toBeGreaterThan(
    0,
  );
}, 3_600_000);

it("the cut-off is compared on the server that has the rows, and holds are read of one board only", async () => {
  const { toSql } = compilePolicy(
    definePolicy({
      id: "p",
      version: "1",
      rules: [{ id: "file", kind: "erase", trigger: "leftOn", period: "P2Y" }],
    }),
  );
  const { text } = toSql({
    from: "record",
    columns: { leftOn: "left_on" },
    holds: typedHolds,
    asOf: "2026-08-01",
    now: "2026-08-01",
  });
  const inlined = text.replaceAll(/\$1\b/g, "'2024-07-31'").replaceAll(/\$\d+/g, "'2026-08-01'");
  const plan = await engine.texts(
    `explain verbose select id from record where board = 1 and ${inlined}`,
  );
  const remote = plan.filter((line) => line.includes("Remote SQL")).join("\n");
  expect(remote).toMatch(/left_on <= '2024-07-31'/);
  expect(remote).toMatch(/FROM public\.hold/);
  expect(plan.filter((line) => /hold_0|hold_2|record_0|record_2/.test(line))).toEqual([]);
});
