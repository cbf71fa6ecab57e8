import { randomUUID } from "node:crypto";
import { toDay } from "@bijsluiter/core/calendar";
import { sql } from "drizzle-orm";
import { demoPupils } from "../../consent/demo/demo-pupils.ts";
import type { Database } from "../../database/open-database.ts";
import type { VoiceFiles } from "../places/voice-files.ts";
import { fileRequest } from "../requests/file-request.ts";
import { takeStep } from "../requests/take-step.ts";
import {
  pupilAbsence,
  pupilMessages,
  pupilResults,
  pupils,
  rightsHolds,
  voiceLogs,
} from "../tables.ts";
import { type DemoData, demoData } from "./demo-data.ts";
import { demoRequests } from "./demo-requests.ts";
import { voiceSound } from "./voice-sound.ts";

/** Any number; of two servers that start at once, one writes the pupils of the demo down. */
const SEED_LOCK = 27_562;
const DAY_MS = 24 * 3_600_000;
const LOWEST_TONE = 220;

interface SeedOptions {
  readonly voices: VoiceFiles;
  readonly now: string;
}

/** Writes the pupils, what the platform has of them, and four requests down, once. */
export function seedRights(database: Database, options: SeedOptions): Promise<void> {
  return database.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${SEED_LOCK})`);
    const known = await transaction.select({ id: pupils.id }).from(pupils).limit(1);
    if (known.length > 0) return;
    const { now } = options;
    await transaction.insert(pupils).values(
      demoPupils.map(({ id, name, className }) => {
        const left = demoData.find(({ pupilId }) => pupilId === id)?.leftDaysAgo;
        return { id, name, className, leftOn: left === undefined ? null : dayAgo(now, left) };
      }),
    );
    // A case that is about Tygo: nothing of him goes while it runs.
    await transaction
      .insert(rightsHolds)
      .values({ id: "zaak-12", pupilId: "pupil-5a19", kind: "hold", from: dayAgo(now, 100) });
    for (const data of demoData) await seedData(transaction, data, options);
    for (const { daysAgo, role, sent, steps } of demoRequests) {
      const at = (days: number) => ({ database: transaction, clock: () => momentAgo(now, days) });
      const filing = await fileRequest({ sent, role, key: randomUUID() }, at(daysAgo));
      if (filing.outcome === "key-used") throw new Error("A request of the demo has no key.");
      const { reference } = filing.receipt;
      for (const [days, step] of steps) {
        const taking = await takeStep({ reference, step, by: "privacy-officer" }, at(days));
        if (taking.outcome !== "taken") throw new Error(`A step of ${reference} was not taken.`);
      }
    }
  });
}

async function seedData(
  transaction: Database,
  { pupilId, results = [], messages = [], absence = [], voices = [] }: DemoData,
  { voices: files, now }: SeedOptions,
): Promise<void> {
  const own = () => ({ id: randomUUID(), pupilId });
  for (const { daysAgo, ...row } of results)
    await transaction
      .insert(pupilResults)
      .values({ ...own(), ...row, madeOn: dayAgo(now, daysAgo) });
  for (const { daysAgo, ...row } of messages)
    await transaction
      .insert(pupilMessages)
      .values({ ...own(), ...row, sentOn: dayAgo(now, daysAgo) });
  for (const { daysAgo, ...row } of absence)
    await transaction.insert(pupilAbsence).values({ ...own(), ...row, day: dayAgo(now, daysAgo) });
  for (const [at, { daysAgo, ...row }] of voices.entries()) {
    const { id } = own();
    const { sha256 } = await files.write(id, voiceSound(LOWEST_TONE * (at + 1)));
    const recordedAt = new Date(momentAgo(now, daysAgo));
    const file = `gesprek-${toDay(recordedAt.toISOString())}.wav`;
    await transaction.insert(voiceLogs).values({ id, pupilId, ...row, recordedAt, file, sha256 });
  }
}

const momentAgo = (now: string, days: number) =>
  new Date(Date.parse(now) - days * DAY_MS).toISOString();

const dayAgo = (now: string, days: number) => toDay(momentAgo(now, days));
