import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import { drizzle as drizzlePostgresJs } from "drizzle-orm/postgres-js";
import knex from "knex";
import { CamelCasePlugin, Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import postgres from "postgres";
import { afterEach, describe, expect, it } from "vitest";
import { openPglite, openPool, openServer, serverUrl } from "../../../test/postgres/places.ts";
import {
  fromDrizzle,
  fromKnex,
  fromKysely,
  fromPg,
  fromPglite,
  fromPostgresJs,
  migrate,
  migrations,
  type SqlClient,
} from "../index.ts";
import { splitPlaceholders } from "./split-placeholders.ts";

/** Opens a client on an address, and says how to close it. */
type Open = (url: string) => Promise<readonly [SqlClient, () => Promise<unknown>]>;

const embedded: readonly (readonly [string, Open])[] = [
  [
    "PGlite",
    async () => {
      const [database, close] = await openPglite();
      return [fromPglite(database), close];
    },
  ],
  [
    "Drizzle on PGlite",
    async () => {
      const [database, close] = await openPglite();
      return [fromDrizzle(drizzlePglite({ client: database }), sql), close];
    },
  ],
];
const onServer: readonly (readonly [string, Open])[] = [
  [
    "pg, a pool",
    async (url) => {
      const pool = openPool(url);
      return [fromPg(pool), () => pool.end()];
    },
  ],
  [
    "pg, one connection",
    async (url) => {
      const connection = new pg.Client({ connectionString: url });
      connection.on("error", () => undefined);
      await connection.connect();
      return [fromPg(connection), () => connection.end()];
    },
  ],
  [
    "postgres.js",
    async (url) => {
      const client = postgres(url, { onnotice: () => undefined });
      return [fromPostgresJs(client), () => client.end()];
    },
  ],
  [
    "Drizzle on pg",
    async (url) => {
      const pool = openPool(url);
      return [fromDrizzle(drizzle({ client: pool }), sql), () => pool.end()];
    },
  ],
  [
    "Drizzle on postgres.js",
    async (url) => {
      const client = postgres(url, { onnotice: () => undefined });
      return [fromDrizzle(drizzlePostgresJs({ client }), sql), () => client.end()];
    },
  ],
  [
    "Knex",
    async (url) => {
      const database = knex({
        client: "pg",
        connection: url,
        pool: {
          afterCreate: (connection: pg.Client, done: (error: null, made: pg.Client) => void) => {
            connection.on("error", () => undefined);
            done(null, connection);
          },
        },
      });
      return [fromKnex(database), () => database.destroy()];
    },
  ],
  [
    "Kysely, with a plugin that renames columns",
    async (url) => {
      const dialect = new PostgresDialect({ pool: openPool(url) });
      const database = new Kysely({ dialect, plugins: [new CamelCasePlugin()] });
      return [fromKysely(database), () => database.destroy()];
    },
  ],
];
const all: readonly (readonly [string, Open, string | undefined])[] = [
  ...embedded.map(([name, open]) => [name, open, undefined] as const),
  ...(serverUrl ? onServer.map(([name, open]) => [name, open, serverUrl] as const) : []),
];

describe.each(all)("%s", (name, open, server) => {
  const closing: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });
  async function connect(): Promise<SqlClient> {
    const place = server ? await openServer(server) : undefined;
    if (place) closing.push(place.close);
    const [client, close] = await open(place?.url ?? "");
    closing.push(close);
    return client;
  }

  it("runs statements and transactions", async () => {
    const client = await connect();
    await client.query('create table "a b" (id bigint primary key, the_text text)');
    const inserted = await client.query('insert into "a b" values ($1, $2), ($3, $2)', [
      "1",
      "x",
      2,
    ]);
    expect(inserted.rowCount).toBe(2);
    const read = await client.query<{ the_text: string | null; same: boolean }>(
      `select the_text, '{"$1": 1}'::jsonb ? '$1' as same from "a b" where id = $1 and the_text = $2 and $3::text is null`,
      [1, "x", null],
    );
    expect(read).toEqual({ rows: [{ the_text: "x", same: true }], rowCount: 1 });
    const listed = await client.query<{ id: string }>(
      "select k.key::text as id from json_array_elements_text($1::text::json) as k(key)",
      [JSON.stringify(["7", "8"])],
    );
    expect(listed.rows).toEqual([{ id: "7" }, { id: "8" }]);
    expect(
      (await client.query('update "a b" set the_text = null where id = $1', [1])).rowCount,
    ).toBe(1);
    expect((await client.query('delete from "a b" where id > $1 returning id', [0])).rowCount).toBe(
      2,
    );
    expect((await client.query('delete from "a b"')).rowCount).toBe(0);
  });

  it("undoes a transaction that throws, and a transaction within by itself", async () => {
    const client = await connect();
    await client.query("create table t (id integer primary key)");
    await expect(
      client.transaction(async (transaction) => {
        await transaction.query("insert into t values (1)");
        throw new Error("stop");
      }),
    ).rejects.toThrow("stop");
    const kept = await client.transaction(async (transaction) => {
      await transaction.query("insert into t values (2)");
      const failed = transaction.transaction(async (within) => {
        await within.query("insert into t values (3)");
        await within.query("insert into t values (2)");
      });
      await expect(failed).rejects.toThrow();
      return transaction.transaction(async (within) => {
        await within.query("insert into t values (4)");
        return "done";
      });
    });
    expect(kept).toBe("done");
    expect((await client.query("select id from t order by id")).rows).toEqual([
      { id: 2 },
      { id: 4 },
    ]);
  });

  it("migrates once, and refuses tables that were made by another text", async () => {
    const client = await connect();
    const ids = migrations.map(({ id }) => id);
    expect(await migrate(client)).toEqual({ applied: ids, before: [] });
    expect(await migrate(client)).toEqual({ applied: [], before: ids });
    await client.query("update bijsluiter.migration set hash = 'x' where id = $1", [ids[0]]);
    await expect(migrate(client)).rejects.toThrow("migrations.0001-sweeps: migration-changed");
  });

  it("can be tried by several processes at once", async () => {
    const client = await connect();
    const runs = await Promise.all(
      server && !name.includes("one connection")
        ? [migrate(client), migrate(client)]
        : [migrate(client)],
    );
    expect(runs.flatMap(({ applied }) => applied)).toEqual(migrations.map(({ id }) => id));
  });
});

it.each([
  ["select 1", ["select 1"], []],
  ["a = $1 and b = $2 or a = $1", ["a = ", " and b = ", " or a = ", ""], [0, 1, 0]],
  [`'$1''$2' = $1 and "$3" = $10`, [`'$1''$2' = `, ` and "$3" = `, ""], [0, 9]],
])("splitPlaceholders(%s)", (text, strings, places) => {
  expect(splitPlaceholders(text)).toEqual({ strings, places });
});
