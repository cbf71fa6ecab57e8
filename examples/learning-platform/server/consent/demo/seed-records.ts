import { randomUUID } from "node:crypto";
import {
  appendEvent,
  type ConsentChoice,
  type ConsentRecord,
  composeChoice,
  renewTerms,
} from "@bijsluiter/core/consent";
import { sql } from "drizzle-orm";
import { defaultLanguage } from "../../../shared/languages.ts";
import type { Database } from "../../database/open-database.ts";
import { rowsOf } from "../../database/rows-of.ts";
import { imageNotices } from "../images/image-notice.ts";
import { firstRecord, imageValidity, purposesToday } from "../images/image-terms.ts";
import { ledgerOf } from "../records/ledger-of.ts";
import { type DemoHistory, demoHistories } from "./demo-history.ts";

/** Any number; of two servers that start at once, one writes the history of the demo. */
const SEED_LOCK = 27_561;
const DAY_MS = 24 * 3_600_000;
const RENEWED_DAYS_AGO = 30;

/** Writes the records of the made-up school down, once. */
export function seedRecords(database: Database, now: string): Promise<void> {
  return database.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${SEED_LOCK})`);
    const known = await rowsOf(transaction, sql`select from bijsluiter.consent_record limit 1`);
    if (known.length > 0) return;
    for (const history of demoHistories(now)) await seedRecord(transaction, history, now);
  });
}

async function seedRecord(
  transaction: Database,
  { subject, choices }: DemoHistory,
  now: string,
): Promise<void> {
  const ledger = ledgerOf(transaction);
  const ago = (days: number) => new Date(Date.parse(now) - days * DAY_MS).toISOString();
  let record = firstRecord(subject, randomUUID());
  await ledger.putTerms(termsOf(record), ago(LONG_AGO));
  for (const choice of choices) {
    const time = ago(choice.daysAgo);
    for (const answer of ["yes", "no"] as const) {
      if (!choice[answer]) continue;
      const event = choiceOf(record, { ...choice, time, answer, purposeIds: choice[answer] });
      record = appendEvent(record, event);
      await ledger.append({ subjectId: subject.id, event, now: time });
    }
  }
  const renewed = renewTerms(record, {
    notice: imageNotices[defaultLanguage],
    purposes: purposesToday[defaultLanguage],
  });
  await ledger.putTerms(termsOf(renewed), ago(RENEWED_DAYS_AGO));
}

const LONG_AGO = 500;

const termsOf = ({ events: _events, ...terms }: ConsentRecord) => terms;

function choiceOf(
  record: ConsentRecord,
  choice: DemoHistory["choices"][number] & {
    readonly time: string;
    readonly answer: "yes" | "no";
    readonly purposeIds: readonly string[];
  },
): ConsentChoice {
  const { by, time, answer, purposeIds, validity = imageValidity } = choice;
  const isSubject = by === record.subject.id;
  return composeChoice(record, {
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
  });
}
