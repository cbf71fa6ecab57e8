import { randomUUID } from "node:crypto";
import {
  appendEvent,
  type ConsentRecord,
  composeChoice,
  renewTerms,
} from "@bijsluiter/core/consent";
import { count, sql } from "drizzle-orm";
import { defaultLanguage } from "../../../shared/languages.ts";
import type { Database } from "../../database/open-database.ts";
import { imageNotices } from "../images/image-notice.ts";
import { firstRecord, imageValidity, purposesToday } from "../images/image-terms.ts";
import { rowOf } from "../records/store-event.ts";
import { consentEvents, consentRecords } from "../tables.ts";
import { type DemoHistory, demoHistories } from "./demo-history.ts";

/** Any number; of two servers that start at once, one writes the history of the demo. */
const SEED_LOCK = 27_561;
const DAY_MS = 24 * 3_600_000;
const RENEWED_DAYS_AGO = 30;

/** Writes the records of the made-up school down, once. */
export function seedRecords(database: Database, now: string): Promise<void> {
  return database.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${SEED_LOCK})`);
    const [known] = await transaction.select({ rows: count() }).from(consentRecords);
    if (known?.rows) return;
    for (const history of demoHistories(now)) await seedRecord(transaction, history, now);
  });
}

async function seedRecord(
  transaction: Database,
  { subject, choices }: DemoHistory,
  now: string,
): Promise<void> {
  const pupilId = subject.id;
  const ago = (days: number) => new Date(Date.parse(now) - days * DAY_MS).toISOString();
  let record = firstRecord(subject, randomUUID());
  const events: (typeof consentEvents.$inferInsert)[] = [];
  for (const choice of choices) {
    const time = ago(choice.daysAgo);
    for (const answer of ["yes", "no"] as const) {
      if (!choice[answer]) continue;
      record = withChoice(record, { ...choice, time, answer, purposeIds: choice[answer] });
      events.push(rowOf(record, pupilId, { version: 1, at: time }));
    }
  }
  await transaction
    .insert(consentRecords)
    .values(termsRow(firstRecord(subject, record.recordId), 1, ago(LONG_AGO)));
  if (events.length > 0) await transaction.insert(consentEvents).values(events);
  const renewed = renewTerms(record, {
    notice: imageNotices[defaultLanguage],
    purposes: purposesToday[defaultLanguage],
  });
  await transaction.insert(consentRecords).values(termsRow(renewed, 2, ago(RENEWED_DAYS_AGO)));
}

const LONG_AGO = 500;

const termsRow = (
  { events: _events, ...terms }: ConsentRecord,
  version: number,
  at: string,
): typeof consentRecords.$inferInsert => ({
  pupilId: terms.subject.id,
  version,
  terms,
  writtenAt: new Date(at),
});

function withChoice(
  record: ConsentRecord,
  choice: DemoHistory["choices"][number] & {
    readonly time: string;
    readonly answer: "yes" | "no";
    readonly purposeIds: readonly string[];
  },
): ConsentRecord {
  const { by, time, answer, purposeIds, validity = imageValidity } = choice;
  const isSubject = by === record.subject.id;
  return appendEvent(
    record,
    composeChoice(record, {
      id: randomUUID(),
      time,
      state: answer === "yes" ? "given" : "refused",
      by: {
        id: by,
        role: isSubject ? "subject" : "parent",
        authority: "verified",
        method: "school-account",
      },
      indicationMethod: "form",
      evidence: {
        surface: "form",
        choiceLayout: "yes-and-no",
        locale: record.notice.language,
        appVersion: "1.0.0",
      },
      purposeIds,
      ...(answer === "yes" && { validity }),
    }),
  );
}
