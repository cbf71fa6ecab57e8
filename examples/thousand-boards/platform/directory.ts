import { openServer, type Server } from "./server.ts";

/** Columns of what can be read over all boards: the tables of the platform, and the views of `tables.ts`. */
const everywhere = {
  pupil: "board text not null, id bigint not null, left_on date, name text",
  record:
    "board text not null, id bigint not null, pupil bigint not null, made_on date, result text",
  hold: "board text not null, id text not null, pupil bigint not null, from_day date, until_day date",
  board_entry: "board text not null, kind text, sequence integer",
  board_notice: "board text not null, id bigint, sent_at timestamptz",
  board_proof:
    "board text not null, closed_at timestamptz, controller text, total integer, lines integer",
  board_erased: "board text not null, planned integer, done integer",
  board_event: "board text not null, event text",
};

/**
 * A database that owns no row: parents that are hashed by board, with a foreign table on each server as partition. It says where a
 * board lives, and reads what spans boards; what belongs to one board is done on its server.
 */
export async function openDirectory(servers: readonly Server[]): Promise<Server> {
  const [first] = servers;
  if (!first) throw new Error("There is no server.");
  await first.pool.query("create database directory");
  const url = new URL(first.url);
  url.pathname = "/directory";
  // Each server counts its own boards, and all at once.
  url.searchParams.set("options", "-c enable_partitionwise_aggregate=on");
  const directory = openServer(url.href, 2);
  const run = (text: string) => directory.pool.query(text);
  await run("create extension postgres_fdw");
  for (const [table, columns] of Object.entries(everywhere))
    await run(`create table ${table} (${columns}) partition by hash (board)`);
  for (const [at, server] of servers.entries()) {
    const { hostname, port } = new URL(server.url);
    await run(
      `create server server_${at} foreign data wrapper postgres_fdw options (host '${hostname}', port '${port}',
        dbname 'postgres', async_capable 'true', fetch_size '10000')`,
    );
    await run(`create user mapping for current_user server server_${at} options (user 'postgres')`);
    for (const table of Object.keys(everywhere))
      await run(
        `create foreign table ${table}_${at} partition of ${table}
          for values with (modulus ${servers.length}, remainder ${at}) server server_${at}
          options (schema_name 'public', table_name '${table}')`,
      );
  }
  return directory;
}

/** The number of the server on which each board lives, by the hash that PostgreSQL makes of it. */
export async function placesOf(
  { pool }: Server,
  boards: readonly string[],
  servers: number,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await pool.query<{ board: string; server: number }>(
    `select value as board, server from json_array_elements_text($1::text::json),
      generate_series(0, $2::int - 1) as server
    where satisfies_hash_partition('pupil'::regclass, $2::int, server, value)`,
    [JSON.stringify(boards), servers],
  );
  return new Map(rows.map(({ board, server }) => [board, server]));
}
