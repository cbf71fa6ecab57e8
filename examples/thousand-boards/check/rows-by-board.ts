import type { Server } from "../platform/server.ts";

/** Rows that a statement gives, by their board. */
export async function rowsByBoard<Row extends { readonly board: string }>(
  { pool }: Server,
  text: string,
): Promise<ReadonlyMap<string, Row>> {
  const { rows } = await pool.query<Row>(text);
  return new Map(rows.map((row) => [row.board, row]));
}
