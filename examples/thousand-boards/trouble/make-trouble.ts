import { setTimeout as pause } from "node:timers/promises";
import type { Platform } from "../platform/platform.ts";
import type { Cluster } from "./cluster.ts";
import { doneOn, OWED } from "./progress.ts";
import type { Workers } from "./workers.ts";

/** What was done to a run, and how it went. */
export interface Trouble {
  readonly workersKilled: number;
  readonly serversStopped: number;
  /** Boards' things that were done on other servers while one was away. */
  readonly doneMeanwhile: number;
}

const AWAY_MS = 2000;
/** Seconds without any progress after which a run is given up. */
const STUCK = 180;

/**
 * Waits until every board has what it is owed. A worker is killed when a fifth is done; when half is, the last server is stopped
 * without a goodbye, and started two seconds later.
 */
export async function untilDone(
  platform: Platform,
  {
    clusters,
    workers,
    trouble,
  }: {
    readonly clusters: readonly Cluster[];
    readonly workers: Workers;
    readonly trouble: boolean;
  },
): Promise<Trouble> {
  const owed = platform.boards.length * OWED;
  const last = clusters.at(-1);
  const told = { workersKilled: 0, serversStopped: 0, doneMeanwhile: 0 };
  const killOne = async () => {
    await workers.killOne();
    told.workersKilled += 1;
  };
  const stopServer = async () => {
    const before = await doneOnAll(platform);
    await last?.crash();
    await pause(AWAY_MS);
    const others = platform.servers.slice(0, -1);
    told.doneMeanwhile = (await sum(others)) - before.slice(0, -1).reduce(add, 0);
    await last?.start();
    told.serversStopped += 1;
  };
  const plan = trouble
    ? [
        { at: 0.2, act: killOne },
        { at: 0.5, act: stopServer },
      ]
    : [];
  const known = platform.servers.map(() => 0);
  let movedAt = performance.now();
  for (;;) {
    const now = await doneOnAll(platform);
    now.forEach((count, at) => {
      if (count > (known[at] ?? 0)) movedAt = performance.now();
      known[at] = Math.max(known[at] ?? 0, count);
    });
    const done = known.reduce(add, 0);
    if (plan[0] && done >= plan[0].at * owed) await plan.shift()?.act();
    else if (done >= owed) return told;
    if (performance.now() - movedAt > STUCK * 1000)
      throw new Error(`Nothing moves any more: ${done} of ${owed} done.`);
    await pause(100);
  }
}

const add = (a: number, b: number) => a + b;

/** What each server has done; 0 for one that is away. */
const doneOnAll = ({ servers }: Platform): Promise<number[]> =>
  Promise.all(servers.map(async (server) => (await doneOn(server)) ?? 0));

const sum = async (servers: Platform["servers"]) =>
  (await Promise.all(servers.map(async (server) => (await doneOn(server)) ?? 0))).reduce(add, 0);
