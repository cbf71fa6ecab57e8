import type {
  pupilAbsence,
  pupilMessages,
  pupilResults,
  StoredTurn,
  voiceLogs,
} from "../tables.ts";

type Own<Row> = Omit<Row, "id" | "pupilId">;

/** What the platform has of one made-up pupil; days are counted back from the first start. */
export interface DemoData {
  readonly pupilId: string;
  /** How long ago it left; absent for who is there. */
  readonly leftDaysAgo?: number;
  readonly results?: readonly (Omit<Own<typeof pupilResults.$inferInsert>, "madeOn"> & DaysAgo)[];
  readonly messages?: readonly (Omit<Own<typeof pupilMessages.$inferInsert>, "sentOn"> & DaysAgo)[];
  readonly absence?: readonly (Omit<Own<typeof pupilAbsence.$inferInsert>, "day"> & DaysAgo)[];
  readonly voices?: readonly (Pick<typeof voiceLogs.$inferInsert, "otherVoices" | "transcript"> &
    DaysAgo)[];
}

interface DaysAgo {
  readonly daysAgo: number;
}

const desk = (text: string): StoredTurn => ({ speaker: "Servicedesk", text, about: "subject" });
const pupil = (text: string): StoredTurn => ({ speaker: "Leerling", text, about: "subject" });

/** The pupils about whom something is asked, and one about whom a case runs. */
export const demoData: readonly DemoData[] = [
  // Noor, 13: a parent asks for everything.
  {
    pupilId: "pupil-20e7",
    results: [
      { daysAgo: 60, test: "Breuken", score: 7, remark: "Werkt netjes." },
      {
        daysAgo: 12,
        test: "Procenten",
        score: 6,
        remark: "Zat naast Tygo, die de antwoorden hardop zei.",
        remarkOnOthers: true,
      },
    ],
    messages: [
      { daysAgo: 20, author: "pupil", body: "Ik snap som 4 niet." },
      { daysAgo: 20, author: "other-pupil", body: "Ik ook niet, ik was ziek toen." },
      { daysAgo: 19, author: "teacher", body: "Kijk nog eens naar het filmpje." },
    ],
    absence: [{ daysAgo: 33, reason: "Tandarts" }],
    voices: [
      {
        daysAgo: 15,
        otherVoices: "present",
        transcript: [
          pupil("Ik kan niet inloggen."),
          { speaker: "Iemand anders", text: "Ik ook niet, al een week.", about: "other-person" },
          desk("We zetten het wachtwoord terug."),
        ],
      },
    ],
  },
  // Fleur, 16: wants a conversation gone.
  {
    pupilId: "pupil-94f6",
    results: [{ daysAgo: 40, test: "Kansrekening", score: 8 }],
    voices: [
      {
        daysAgo: 25,
        otherVoices: "none",
        transcript: [
          pupil("Ik heb ruzie gehad en wil van groep wisselen."),
          desk("Daar kunnen wij niet over gaan, dat doet je mentor."),
        ],
      },
      {
        daysAgo: 90,
        otherVoices: "none",
        transcript: [pupil("Mijn scherm blijft wit."), desk("Probeer een andere browser.")],
      },
    ],
  },
  // Amira left school: days of absence are kept by a duty.
  {
    pupilId: "pupil-3f2a",
    leftDaysAgo: 480,
    absence: [
      { daysAgo: 700, reason: "Ziek" },
      { daysAgo: 690, reason: "Ongeoorloofd" },
    ],
  },
  // Tygo: a case runs about him.
  {
    pupilId: "pupil-5a19",
    messages: [{ daysAgo: 101, author: "pupil", body: "Dat was ik niet." }],
  },
  // Kaan, 16: asks for much, which takes longer.
  {
    pupilId: "pupil-17ad",
    results: Array.from({ length: 8 }, (_, at) => ({
      daysAgo: 10 + 20 * at,
      test: `Hoofdstuk ${8 - at}`,
      score: 5 + (at % 4),
    })),
    voices: Array.from({ length: 4 }, (_, at) => ({
      daysAgo: 18 + 30 * at,
      otherVoices: "unknown" as const,
      transcript: [pupil("Mag ik de toets opnieuw maken?"), desk("Vraag het je docent.")],
    })),
  },
];
