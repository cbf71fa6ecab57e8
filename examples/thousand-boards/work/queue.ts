import PgBoss from "pg-boss";
import type { Server } from "../platform/server.ts";

/** Queues on each server: one job a board in each. */
export const queues = ["breach", "sweep", "erasure"] as const;
export type Queue = (typeof queues)[number];

/** Statements of pg-boss 10 that tell how a job ended. It does not wait for them, so a failure would end the process. */
const outcome = /\bstate = 'completed'|\bWITH deleted_jobs\b/;

/**
 * The queue of a server, on the connections that the platform has to it. An outcome that a server in trouble does not take is left
 * out: the job expires and is tried again, and finds its work done.
 *
 * @param supervise - Whether jobs of workers that were not heard of are given out again.
 */
export async function openQueue({ pool }: Server, supervise = false): Promise<PgBoss> {
  const boss = new PgBoss({
    db: {
      async executeSql(text: string, values: unknown[]): Promise<{ rows: unknown[] }> {
        try {
          return await pool.query(text, values);
        } catch (error) {
          if (outcome.test(text)) return { rows: [{ count: 0 }] };
          throw error;
        }
      },
    },
    supervise,
    schedule: false,
    maintenanceIntervalSeconds: 1,
  });
  // A server that is away is tried again at the next turn.
  boss.on("error", () => undefined);
  await boss.start();
  for (const queue of queues) await boss.createQueue(queue);
  return boss;
}

/** Puts a job a board on each queue. */
export async function queueBoards(
  server: Server,
  boards: readonly string[],
  expireInSeconds: number,
): Promise<void> {
  const boss = await openQueue(server);
  for (const name of queues)
    await boss.insert(
      boards.map((board) => ({
        name,
        data: { board },
        expireInSeconds,
        retryLimit: 1000,
        retryDelay: 1,
      })),
    );
  await boss.stop({ graceful: false, close: false });
}
