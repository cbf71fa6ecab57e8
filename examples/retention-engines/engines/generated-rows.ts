import type { Hold, RetentionRecord } from "@bijsluiter/core/retention";
import { seededRandom } from "./random.ts";

/** One synthetic row: dates and codes, nobody's data. */
export interface Row {
  readonly id: number;
  readonly category: string;
  readonly leftOn: string | null;
  readonly resultOn: string | null;
  readonly lastSeenOn: string | null;
  readonly seenAt: string | null;
  readonly type: string | null;
  readonly graded: boolean | null;
  readonly holds: readonly Hold[];
}

const DAY = 86_400_000;
const FIRST = Date.UTC(2008, 0, 1);
const DAYS = 6900;
const categories = ["results", "absence", "messages"];
const types = ["exam", "practice", null];

/** The same rows for the same number, on every machine: a sixth of all dates unknown, one row in 200 with holds. */
export function generatedRows(count: number): readonly Row[] {
  const random = seededRandom(4);
  const day = () => (random() < 1 / 6 ? null : dayAt(Math.floor(random() * DAYS)));
  return Array.from({ length: count }, (_, id) => ({
    id,
    category: String(categories[Math.floor(random() * 3)]),
    leftOn: day(),
    resultOn: day(),
    lastSeenOn: day(),
    seenAt:
      random() < 1 / 6 ? null : new Date(FIRST + Math.floor(random() * DAYS * DAY)).toISOString(),
    type: types[Math.floor(random() * 3)] ?? null,
    graded: random() < 0.1 ? null : random() < 0.5,
    holds: random() < 1 / 200 ? generatedHolds(random) : [],
  }));
}

/** A row as the pure function gets it. */
export const toRecord = ({ id, category, holds, ...facts }: Row): RetentionRecord => ({
  id: String(id),
  category,
  facts,
  holds,
});

function generatedHolds(random: () => number): readonly Hold[] {
  return Array.from({ length: 1 + Math.floor(random() * 2) }, (_, index) => {
    const from = Math.floor(random() * DAYS);
    const until = random() < 0.4 ? null : dayAt(from + Math.floor(random() * 900));
    return { id: `case-${index}`, from: dayAt(from), until };
  });
}

const dayAt = (number: number) => new Date(FIRST + number * DAY).toISOString().slice(0, 10);
