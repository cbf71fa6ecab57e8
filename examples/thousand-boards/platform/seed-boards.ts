import { openConsentLedger } from "@bijsluiter/core/postgres";
import { termsOf } from "../documents/consent.ts";
import { now } from "../documents/time.ts";
import { cast } from "./boards.ts";
import type { Server } from "./server.ts";

/** How many rows a board has. */
export interface BoardSize {
  readonly pupils: number;
  readonly records: number;
}

/** Fills a server with its boards: made-up pupils, their records and holds. The day of leaving follows `isDue`. */
export async function seedBoards(
  { pool, client }: Server,
  boards: readonly string[],
  { pupils, records }: BoardSize,
): Promise<void> {
  const list = JSON.stringify(boards);
  const each = `(select value as board, substr(value, 2)::bigint * 1000000 as base
    from json_array_elements_text($1::text::json)) as one`;
  await pool.query(
    `insert into pupil select board, base + n,
      case when n % 10 = 1 or n in (${cast.held}, ${cast.released}) then date '2023-07-14'
        when n % 10 = 5 or n = ${cast.asks} then date '2026-02-13' end,
      'Leerling ' || n
    from ${each}, generate_series(1, ${pupils}) n`,
    [list],
  );
  await pool.query(
    `insert into record select board, (base + n) * 100 + m, base + n, date '2021-09-01' + m * 30,
      repeat('goed ', 1 + m % 5) || n * m % 11
    from ${each}, generate_series(1, ${pupils}) n, generate_series(1, ${records}) m`,
    [list],
  );
  await pool.query(
    `insert into hold
      select board, board || '-appeal', base + ${cast.held}, date '2024-01-01', null::date from ${each}
      union all
      select board, board || '-ended', base + ${cast.released}, date '2022-01-01', date '2023-01-01' from ${each}`,
    [list],
  );
  const ledger = openConsentLedger(client);
  for (const board of boards) await ledger.putTerms(termsOf(board), now());
}
