import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkBoards } from "./check/check-boards.ts";
import { falsify } from "./check/falsify.ts";
import { cpuSeconds } from "./cpu-seconds.ts";
import type { Outcome } from "./outcome.ts";
import { openPlatform, type Platform } from "./platform/platform.ts";
import type { Settings } from "./settings.ts";
import type { Cluster } from "./trouble/cluster.ts";
import { type Trouble, untilDone } from "./trouble/make-trouble.ts";
import { startServers } from "./trouble/start-servers.ts";
import { startWorkers } from "./trouble/workers.ts";
import { type Confirmed, writeBeside } from "./trouble/write-beside.ts";
import { type Mailbox, openMailbox } from "./work/mailbox.ts";
import { queueBoards } from "./work/queue.ts";

/** One run on so many servers: start, fill, work in trouble, check. Nothing is left running, and no file. */
export async function runBoards(settings: Settings, count: number): Promise<Outcome> {
  const scratch = mkdtempSync(join(tmpdir(), "bijsluiter-boards-"));
  const clusters: Cluster[] = [];
  try {
    const folder = join(import.meta.dirname, "..");
    clusters.push(...(await startServers(count, { folder, patroni: settings.patroni })));
    return await runOn(clusters, settings, scratch);
  } finally {
    await Promise.all(clusters.map((cluster) => cluster.stop()));
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function runOn(
  clusters: readonly Cluster[],
  settings: Settings,
  scratch: string,
): Promise<Outcome> {
  const { boards, pupils, records } = settings;
  const folder = join(scratch, "mail");
  mkdirSync(folder);
  const mailbox = openMailbox(folder);
  const filling = stopwatch();
  const platform = await openPlatform(
    clusters.map(({ url }) => url),
    { boards, pupils, records },
  );
  try {
    const seeding = filling();
    const work = await doWork(platform, { clusters, settings, folder });
    const expected = { platform, mailbox, confirmed: work.confirmed };
    const checking = stopwatch();
    const findings = await checkBoards(expected);
    return {
      ...work.told,
      servers: clusters.length,
      boards,
      rows: boards * pupils * (1 + records),
      seeding,
      checking: checking(),
      choices: total(work.confirmed.choices),
      holds: total(work.confirmed.held),
      sentAgain: work.confirmed.sentAgain,
      longestWait: work.confirmed.longestWait,
      findings,
      ...(settings.falsify && { falsified: await showThatItFails(expected) }),
    };
  } finally {
    await platform.close();
  }
}

/** The breach, the sweep and the erasures of all boards at once, with people who go on using the platform. */
async function doWork(
  platform: Platform,
  {
    clusters,
    settings,
    folder,
  }: {
    readonly clusters: readonly Cluster[];
    readonly settings: Settings;
    readonly folder: string;
  },
): Promise<{
  readonly confirmed: Confirmed;
  readonly told: Trouble & Pick<Outcome, "seconds" | "cpu">;
}> {
  const workers = startWorkers(join(import.meta.dirname, "worker.js"), settings.workers, {
    SERVERS: JSON.stringify(platform.servers.map(({ url }) => url)),
    MAILBOX: folder,
  });
  try {
    const beside = writeBeside(platform);
    const working = stopwatch();
    const before = cpuSeconds();
    for (const server of platform.servers)
      await queueBoards(server, platform.boardsOf(server), settings.expireInSeconds);
    const { trouble } = settings;
    const troubled = await untilDone(platform, { clusters, workers, trouble });
    const told = { ...troubled, seconds: working(), cpu: cpuSeconds() - before };
    return { told, confirmed: await beside.stop() };
  } finally {
    await workers.stop();
  }
}

async function showThatItFails(expected: {
  readonly platform: Platform;
  readonly mailbox: Mailbox;
  readonly confirmed: Confirmed;
}) {
  const falsehoods = await falsify(expected);
  return { expected: falsehoods, found: await checkBoards(expected) };
}

/** Seconds since it was made. */
function stopwatch(): () => number {
  const began = performance.now();
  return () => (performance.now() - began) / 1000;
}

const total = (lists: ReadonlyMap<string, readonly unknown[]>) =>
  [...lists.values()].reduce((sum, list) => sum + list.length, 0);
