import type { Row } from "./generated-rows.ts";

/** Tables for PostgreSQL and what is PostgreSQL inside. */
export const tables = `
  create table record (
    id integer primary key, category text not null, left_on date, result_on date, last_seen_on date,
    seen_at timestamptz, type text, graded boolean
  );
  create table hold (record_id integer not null, from_day date not null, until_day date);
  create index on hold (record_id);
`;

const CHUNK = 25_000;

/** Statements that fill the tables, a chunk at a time. */
export function* inserts(rows: readonly Row[]): Generator<readonly [string, unknown[]]> {
  for (let at = 0; at < rows.length; at += CHUNK) {
    const chunk = rows.slice(at, at + CHUNK);
    yield [
      `insert into record select * from unnest($1::int[], $2::text[], $3::date[], $4::date[], $5::date[],
        $6::timestamptz[], $7::text[], $8::boolean[])`,
      [
        chunk.map(({ id }) => id),
        chunk.map(({ category }) => category),
        chunk.map(({ leftOn }) => leftOn),
        chunk.map(({ resultOn }) => resultOn),
        chunk.map(({ lastSeenOn }) => lastSeenOn),
        chunk.map(({ seenAt }) => seenAt),
        chunk.map(({ type }) => type),
        chunk.map(({ graded }) => graded),
      ],
    ];
    const holds = chunk.flatMap((row) => row.holds.map((hold) => ({ ...hold, recordId: row.id })));
    yield [
      "insert into hold select * from unnest($1::int[], $2::date[], $3::date[])",
      [
        holds.map(({ recordId }) => recordId),
        holds.map(({ from }) => from),
        holds.map(({ until }) => until),
      ],
    ];
  }
}
