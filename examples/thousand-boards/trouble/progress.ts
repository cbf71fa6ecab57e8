import type { Server } from "../platform/server.ts";

/** What each board is owed: a notice that was sent, a sweep that was closed, an erasure that is done. */
export const OWED = 3;

/** How many of the things that boards are owed a server has; `undefined` when the server is away. */
export async function doneOn({ pool }: Server): Promise<number | undefined> {
  try {
    const { rows } = await pool.query<{ done: number }>(
      `select (select count(*) from bijsluiter.register_notice where sent_at is not null)::int
        + (select count(*) from bijsluiter.sweep where closed_at is not null)::int
        + (select count(*) from board_erasure e where not exists (
            select from bijsluiter.erasure_batch b where b.plan_hash = e.plan_hash and b.state <> 'done'))::int as done`,
    );
    return rows[0]?.done;
  } catch {
    return undefined;
  }
}
