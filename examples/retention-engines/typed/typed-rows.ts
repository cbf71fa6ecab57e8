import type { Facts, Hold, RetentionRecord } from "@bijsluiter/core/retention";
import { pick, seededRandom } from "../engines/random.ts";

/** A value in a column, as a driver gives it. */
export type Cell = string | number | boolean | null;

/** One synthetic row with a column of every type, some of them filled with what people really find there. */
export interface TypedRow {
  readonly board: number;
  readonly id: number;
  readonly category: string | null;
  readonly leftOn: Cell;
  readonly seenAt: Cell;
  readonly paidAt: Cell;
  readonly madeAt: Cell;
  readonly notedOn: Cell;
  readonly type: Cell;
  readonly score: Cell;
  readonly graded: Cell;
  /** Rows of another table. */
  readonly logins: readonly (string | null)[];
  readonly holds: readonly Hold[];
}

const DAY = 86_400_000;
const FIRST = Date.UTC(2008, 0, 1);
const DAYS = 6900;

/** What a column of dates or timestamps takes in PostgreSQL and DuckDB, and is no date. */
const postgresDays = ["1970-01-01", "0001-01-01", "1899-12-30", "-infinity", "infinity"];
const postgresInstants = ["1970-01-01T00:00:00Z", "-infinity", "infinity"];
/** What a column of texts takes, and SQLite in any column. */
const noDays = [
  "",
  "2019",
  "01-12-2025",
  "0000-00-00",
  "2023-02-29",
  "2012-07-31 23:30:00",
  "2012-07-31T23:30:00",
  "20120731",
  "onbekend",
  "1970-01-01",
  "2012-02-29",
  "9999-12-31",
];

/** How far a database lets a column hold another type. */
export interface RowOptions {
  readonly count: number;
  readonly seed: number;
  /** SQLite: any value in any column. */
  readonly loose: boolean;
  /** What a column of dates takes and is none, where that is not what PostgreSQL takes. */
  readonly sentinels?: { readonly days: readonly string[]; readonly instants: readonly string[] };
}

/** Rows for one database: a sixth of all values unknown, a tenth no value of its type, one row in ten with holds. */
export function typedRows({ count, seed, loose, sentinels }: RowOptions): readonly TypedRow[] {
  const random = seededRandom(seed);
  const dayAt = (number: number) => new Date(FIRST + number * DAY).toISOString().slice(0, 10);
  const day = () => dayAt(Math.floor(random() * DAYS));
  const moment = () => Math.floor((FIRST + random() * DAYS * DAY) / 1000) * 1000;
  const instant = () => new Date(moment() + (random() < 0.5 ? 0 : 250)).toISOString();
  const cell = <Value extends Cell>(value: () => Value, wrong: readonly Cell[]): Cell => {
    const chance = random();
    if (chance < 1 / 6) return null;
    return chance < 1 / 6 + 0.1 && wrong.length > 0 ? pick(random, wrong) : value();
  };
  const any: readonly Cell[] = loose ? [...noDays, 1_343_779_200, 0, 1_343_779_200_000, -5] : [];
  const strictDays = loose ? [] : (sentinels?.days ?? postgresDays);
  const strictInstants = loose ? [] : (sentinels?.instants ?? postgresInstants);
  const hold = (): Hold => {
    const from = Math.floor(random() * DAYS);
    const until = random() < 0.4 ? null : dayAt(from + Math.floor(random() * 900));
    const start = random() < 0.1 ? null : dayAt(from);
    const wrong = loose && random() < 0.1 ? pick(random, noDays) : undefined;
    return { id: "case", from: wrong ?? start, until };
  };
  return Array.from({ length: count }, (_, id) => ({
    board: id % 3,
    id,
    category:
      random() < 0.05
        ? null
        : pick(random, ["results", "absence", "messages", "Results", "results  "]),
    leftOn: cell(day, [...strictDays, ...any]),
    seenAt: cell(instant, [...strictInstants, ...any]),
    paidAt: cell(
      () => moment() / 1000,
      [0, -1, 1_343_779_200_000, 86_400, ...(loose ? noDays : [])],
    ),
    madeAt: cell(moment, [0, -1, 1_343_779_200, 1e15, ...(loose ? noDays : [])]),
    notedOn: cell(() => day() + (random() < 0.1 ? "  " : ""), [...noDays, ...any]),
    type: cell(
      () => pick(random, ["a", "b", "A", "a   ", "c", "é"]),
      ["", "   ", ...(loose ? [1, 0] : [])],
    ),
    score: cell(() => Math.floor(random() * 100) / 10, loose ? ["1", "", "7.5"] : []),
    graded: cell(() => random() < 0.5, loose ? ["true", "f", 2, ""] : []),
    logins:
      random() < 0.2
        ? []
        : Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
            random() < 0.05 ? null : random() < 0.03 ? "1970-01-01T00:00:00Z" : instant(),
          ),
    holds: random() < 0.1 ? Array.from({ length: 1 + Math.floor(random() * 2) }, hold) : [],
  }));
}

/** A row as the pure function gets it. */
export function toTypedRecord(row: TypedRow): RetentionRecord {
  const { id, board: _board, category, holds, ...facts } = row;
  return {
    id: String(id),
    ...(category !== null && { category }),
    facts: facts satisfies Facts,
    holds,
  };
}
