import { setTimeout as pause } from "node:timers/promises";
import type { SqlClient } from "@bijsluiter/core/postgres";
import type PgBoss from "pg-boss";
import { openServer, type Server } from "../platform/server.ts";
import { erasePupil } from "./erase-pupil.ts";
import { type Mailbox, openMailbox } from "./mailbox.ts";
import { openQueue, type Queue, queues } from "./queue.ts";
import { reportBreach } from "./report-breach.ts";
import { sendNotices } from "./send-notices.ts";
import { sweepBoard } from "./sweep-board.ts";

/**
 * One worker for every server, as a process of its own: `SERVERS` has the addresses as JSON, `MAILBOX` the folder of the boxes. It may
 * be killed at any time, and started as often as there is work for.
 */
const { SERVERS = "[]", MAILBOX = "" } = process.env;

const work: Record<Queue, (client: SqlClient, board: string) => Promise<void>> = {
  breach: reportBreach,
  sweep: sweepBoard,
  erasure: erasePupil,
};
/** Jobs that are taken in one go: pg-boss looks twice a second at most. */
const IN_ONE_GO = { breach: 10, sweep: 5, erasure: 10 };

async function workOn(server: Server, mailbox: Mailbox): Promise<void> {
  const boss = await withPatience(() => openQueue(server, true));
  for (const queue of queues)
    await withPatience(() =>
      boss.work<{ board: string }>(
        queue,
        { batchSize: IN_ONE_GO[queue], pollingIntervalSeconds: 0.5 },
        (jobs) => carryOut({ boss, queue, server }, jobs),
      ),
    );
  for (;;) {
    await sendNotices(server.client, mailbox).catch(() => undefined);
    await pause(200);
  }
}

/** Carries out jobs one after the other. One that fails is tried again, and those that are done are not. */
async function carryOut(
  {
    boss,
    queue,
    server,
  }: { readonly boss: PgBoss; readonly queue: Queue; readonly server: Server },
  jobs: readonly PgBoss.Job<{ board: string }>[],
): Promise<void> {
  const done: string[] = [];
  for (const { id, data } of jobs)
    try {
      await work[queue](server.client, data.board);
      done.push(id);
    } catch {
      // A server that is away, or a row that somebody has locked.
    }
  if (done.length === jobs.length) return;
  if (done.length > 0) await boss.complete(queue, done);
  throw new Error("Some jobs are left for a next try.");
}

/** A server may be away when a worker starts. */
async function withPatience<T>(start: () => Promise<T>): Promise<T> {
  for (;;)
    try {
      return await start();
    } catch {
      await pause(300);
    }
}

const mailbox = openMailbox(MAILBOX);
for (const url of JSON.parse(SERVERS) as string[]) void workOn(openServer(url), mailbox);
