import { join } from "node:path";
import type { Hono } from "hono";
import { SWEEP_UNUSED_EVERY_MS, sweepUnused } from "./breaches/attachments/sweep-unused.ts";
import { startOutboxWorker } from "./breaches/notices/outbox-worker.ts";
import { eraseEndedBreaches, RETENTION_EVERY_MS } from "./breaches/register/retention-job.ts";
import { noteReminders, REMINDERS_EVERY_MS } from "./breaches/reminders/note-reminders.ts";
import { startReminderWorker } from "./breaches/reminders/reminder-worker.ts";
import { createClock } from "./clock.ts";
import { startConsent } from "./consent/start-consent.ts";
import { createApp } from "./create-app.ts";
import { type Database, openDatabase } from "./database/open-database.ts";
import { portalStore } from "./desk/portal-store.ts";
import { readAgreement } from "./documents/read-agreement.ts";
import { startSignedCopyWorker } from "./documents/signed-copy-worker.ts";
import type { HttpEnv } from "./http/http-env.ts";
import { listen } from "./http/listen.ts";
import { startMailSink } from "./mail/mail-sink.ts";
import { seedRights } from "./rights/demo/seed-rights.ts";
import { voiceFiles } from "./rights/places/voice-files.ts";
import { eraseEndedRequests } from "./rights/requests/erase-ended-requests.ts";
import type { Settings } from "./settings.ts";
import { seedBoards } from "./site/demo-boards.ts";
import { startDemoClock } from "./site/demo-clock.ts";
import { startBeat } from "./start-beat.ts";

const PORTAL_EVERY_MS = 3_600_000;

/** A platform that takes requests. */
export interface RunningPlatform {
  readonly url: string;
  readonly app: Hono<HttpEnv>;
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
  const voices = voiceFiles(join(settings.filesDir, "voices"));
  await seedRights(database, { voices, now: clock() });
  const sink =
    settings.smtpUrl === undefined ? await startMailSink({ database, clock }) : undefined;
  // Codes only: the text of an error may quote a report.
  const onFailure = (code: string) => console.error(`failed: ${code}`);
  const smtpUrl = settings.smtpUrl ?? sink?.url ?? "";
  const mail = { ...settings, database, kind, clock, smtpUrl, onFailure };
  const reminding = await startReminderWorker(mail);
  const workers = [await startOutboxWorker(mail), await startSignedCopyWorker(mail), reminding];
  const onOutbox = () => {
    for (const worker of workers) worker.wake();
  };
  // What the privacy insert promises is kept while the server runs, not only when it starts.
  const sweeping = startBeat(() => sweepUnused(database, clock()), {
    everyMs: SWEEP_UNUSED_EVERY_MS,
    onFailure: () => onFailure("SWEEP_UNUSED"),
  });
  const erasing = startBeat(() => applyRegisterRetention(database, clock()), {
    everyMs: RETENTION_EVERY_MS,
    onFailure: () => onFailure("REGISTER_RETENTION"),
  });
  const { contractHours } = settings;
  const looking = startBeat(
    async () => {
      if ((await noteReminders(database, { now: clock(), contractHours })) > 0) reminding.wake();
    },
    { everyMs: REMINDERS_EVERY_MS, onFailure: () => onFailure("REMINDERS") },
  );
  const closing = startBeat(() => eraseEndedRequests(database, clock()), {
    everyMs: RETENTION_EVERY_MS,
    onFailure: () => onFailure("RIGHTS_RETENTION"),
  });
  const emptying = startBeat(() => removeExpired(database, clock()), {
    everyMs: PORTAL_EVERY_MS,
    onFailure: () => onFailure("PORTAL_EXPIRED"),
  });
  const app = createApp({
    ...settings,
    database,
    clock,
    consent,
    voices,
    smtpUrl,
    onOutbox,
    onFailure,
  });
  const server = await listen(app, settings);
  return {
    url: server.url,
    app,
    database,
    async close() {
      await server.close();
      await sweeping.close();
      await erasing.close();
      await looking.close();
      await closing.close();
      await emptying.close();
      await consent.close();
      await Promise.all(workers.map((worker) => worker.close()));
      await sink?.close();
      await closeDatabase();
    },
  };
}

/** Erases what the register holds of boards whose agreement ended long ago. */
async function applyRegisterRetention(database: Database, now: string): Promise<void> {
  const { controller, ending } = await readAgreement(database);
  const agreementEndedOn = (board: string) =>
    board === controller.name ? (ending?.endedOn ?? null) : null;
  await eraseEndedBreaches(database, { now, agreementEndedOn });
}

/** Removes what stayed in the portal past its term. */
async function removeExpired(database: Database, now: string): Promise<void> {
  await portalStore(database).removeExpired(now);
}
