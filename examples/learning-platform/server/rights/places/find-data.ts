import { toDay } from "@bijsluiter/core/calendar";
import type { FoundElement, FoundRecord, FoundValue } from "@bijsluiter/core/rights";
import { asc, eq } from "drizzle-orm";
import type { Language } from "../../../shared/languages.ts";
import { readRecord } from "../../consent/records/ledger-of.ts";
import type { Database } from "../../database/open-database.ts";
import { pupilAbsence, pupilMessages, pupilResults, pupils, voiceLogs } from "../tables.ts";
import { type AccessWords, accessWords } from "./texts/by-language.ts";

/** About whom is asked, and by whom: what that person said itself is told. */
export interface Asked {
  readonly pupilId: string;
  readonly asker: string;
}

/** What each place of the inventory holds of a pupil, value by value, each with whom it is about. */
export async function findData(
  database: Database,
  asked: Asked,
  language: Language,
): Promise<readonly FoundElement[]> {
  const { pupilId } = asked;
  const words = accessWords[language];
  const voices = await readVoices(database, pupilId);
  const element = (id: keyof AccessWords["told"], records: readonly FoundRecord[]) => ({
    element: id,
    ...words.told[id],
    portable: id === "messages" || id === "choices",
    records,
  });
  return [
    element("account", await accountOf(database, pupilId, words)),
    element("results", await resultsOf(database, pupilId, words)),
    element("messages", await messagesOf(database, pupilId, words)),
    element("absence", await absenceOf(database, pupilId, words)),
    element("voice-logs", conversationsOf(voices, words)),
    element("voice-files", voicesOf(voices)),
    element("choices", await choicesOf(database, asked, words)),
  ];
}

const own = (name: string, label: string, value: FoundValue["value"]): FoundValue => ({
  name,
  label,
  value,
  about: "subject",
});

async function accountOf(database: Database, pupilId: string, { labels }: AccessWords) {
  const rows = await database.select().from(pupils).where(eq(pupils.id, pupilId));
  return rows.map(({ id, name, className }) => ({
    id,
    values: [own("name", labels.name, name), own("class-name", labels.className, className)],
  }));
}

async function resultsOf(database: Database, pupilId: string, { labels }: AccessWords) {
  const rows = await database
    .select()
    .from(pupilResults)
    .where(eq(pupilResults.pupilId, pupilId))
    .orderBy(asc(pupilResults.madeOn), asc(pupilResults.id));
  return rows.map(({ id, madeOn, test, score, remark, remarkOnOthers }) => ({
    id,
    values: [
      own("made-on", labels.day, madeOn),
      own("test", labels.test, test),
      own("score", labels.score, score),
      ...(remark === null
        ? []
        : [
            {
              ...own("remark", labels.remark, remark),
              about: remarkOnOthers ? ("other-person" as const) : ("subject" as const),
            },
          ]),
    ],
  }));
}

async function messagesOf(database: Database, pupilId: string, { labels, authors }: AccessWords) {
  const rows = await database
    .select()
    .from(pupilMessages)
    .where(eq(pupilMessages.pupilId, pupilId))
    .orderBy(asc(pupilMessages.sentOn), asc(pupilMessages.id));
  return rows.map(({ id, sentOn, author, body }) => ({
    id,
    values: [
      own("sent-on", labels.day, sentOn),
      own("author", labels.author, authors[author]),
      {
        ...own("body", labels.body, body),
        // What another pupil wrote tells of that pupil too.
        about: author === "other-pupil" ? ("other-person" as const) : ("subject" as const),
      },
    ],
  }));
}

async function absenceOf(database: Database, pupilId: string, { labels }: AccessWords) {
  const rows = await database
    .select()
    .from(pupilAbsence)
    .where(eq(pupilAbsence.pupilId, pupilId))
    .orderBy(asc(pupilAbsence.day));
  return rows.map(({ id, day, reason }) => ({
    id,
    values: [own("day", labels.day, day), own("reason", labels.reason, reason)],
  }));
}

function conversationsOf(voices: Voices, { labels }: AccessWords): readonly FoundRecord[] {
  return voices.map(({ id, recordedAt, file }) => ({
    id,
    values: [
      own("day", labels.day, toDay(recordedAt.toISOString())),
      own("file", labels.file, file),
    ],
  }));
}

/** The sound, and what was said: what another said is about that other. */
function voicesOf(voices: Voices): readonly FoundRecord[] {
  return voices.map(({ id, recordedAt, file, sha256, otherVoices, transcript }) => ({
    id,
    values: [],
    recording: {
      recordedAt: recordedAt.toISOString(),
      file: { name: file, mediaType: "audio/wav", sha256 },
      otherVoices,
      transcript,
    },
  }));
}

/** Of choices about photos what was asked and answered; what another person chose is told to nobody but that person. */
async function choicesOf(
  database: Database,
  { pupilId, asker }: Asked,
  { labels }: AccessWords,
): Promise<readonly FoundRecord[]> {
  const record = await readRecord(database, pupilId);
  return (record?.events ?? []).flatMap(({ id, time, state, by, purposes }) => {
    const isYes = state === "given" || state === "renewed";
    if (!isYes && state !== "refused" && state !== "withdrawn") return [];
    const isOwn = by.id === pupilId || by.id === asker;
    const about = isOwn ? ("subject" as const) : ("other-person" as const);
    return purposes.map((purpose) => ({
      id: `${id} ${purpose.id}`,
      values: [
        own("day", labels.day, toDay(time)),
        own(
          "purpose",
          labels.purpose,
          record?.purposes.find((one) => one.id === purpose.id)?.title ?? labels.purpose,
        ),
        { ...own("choice", labels.choice, isYes), about },
      ],
    }));
  });
}

type Voices = readonly (typeof voiceLogs.$inferSelect)[];

const readVoices = (database: Database, pupilId: string) =>
  database
    .select()
    .from(voiceLogs)
    .where(eq(voiceLogs.pupilId, pupilId))
    .orderBy(asc(voiceLogs.recordedAt));
