import { serve } from "@hono/node-server";
import { sweepUnused } from "./breaches/attachments/sweep-unused.ts";
import { startOutboxWorker } from "./breaches/notices/outbox-worker.ts";
import { createClock } from "./clock.ts";
import { startConsent } from "./consent/start-consent.ts";
import { createApp } from "./create-app.ts";
import { type Database, openDatabase } from "./database/open-database.ts";
import { startSignedCopyWorker } from "./documents/signed-copy-worker.ts";
import { startMailSink } from "./mail/mail-sink.ts";
import type { Settings } from "./settings.ts";
import { seedBoards } from "./site/demo-boards.ts";
import { startDemoClock } from "./site/demo-clock.ts";

/** A platform that takes requests. */
export interface RunningPlatform {
  readonly url: string;
  readonly database: Database;
  /** Ends requests and mail at hand, then the database. */
  readonly close: () => Promise<void>;
}

/** Starts the database, the mail, and the site; in that order, so that what answers can also keep. */
export async function startPlatform(settings: Settings): Promise<RunningPlatform> {
  const { database, kind, close: closeDatabase } = await openDatabase(settings);
  const demoClock = await startDemoClock(database, createClock(settings.now));
  const { clock } = demoClock;
  const consent = await startConsent(database, demoClock, settings);
  await seedBoards(database);
  await sweepUnused(database, clock());
  const sink =
    settings.smtpUrl === undefined ? await startMailSink({ database, clock }) : undefined;
  // Codes only: the text of an error may quote a report.
  const onFailure = (code: string) => console.error(`failed: ${code}`);
  const smtpUrl = settings.smtpUrl ?? sink?.url ?? "";
  const mail = { ...settings, database, kind, clock, smtpUrl, onFailure };
  const workers = [await startOutboxWorker(mail), await startSignedCopyWorker(mail)];
  const onOutbox = () => {
    for (const worker of workers) worker.wake();
  };
  const app = createApp({ ...settings, database, clock, consent, onOutbox, onFailure });
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve({ fetch: app.fetch, hostname: settings.host, port: settings.port }, () =>
      resolve(starting),
    );
    starting.once("error", reject);
  });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : settings.port;
  return {
    url: `http://${settings.host}:${port}`,
    database,
    async close() {
      await new Promise((resolve) => {
        server.close(resolve);
        if ("closeIdleConnections" in server) server.closeIdleConnections();
      });
      await consent.close();
      await Promise.all(workers.map((worker) => worker.close()));
      await sink?.close();
      await closeDatabase();
    },
  };
}
