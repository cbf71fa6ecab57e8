import type { SqlFragment, SqlOptions } from "@bijsluiter/core/retention";
import type { Row } from "./generated-rows.ts";

/** A database under test. */
export interface Engine {
  readonly name: string;
  readonly dialect: NonNullable<SqlOptions["dialect"]>;
  load(rows: readonly Row[]): Promise<void>;
  /** Ids of the rows that a condition selects, in order. */
  select(condition: SqlFragment): Promise<readonly number[]>;
  close(): Promise<void>;
}

/** Where the facts are. */
export const columns = {
  leftOn: "left_on",
  resultOn: "result_on",
  lastSeenOn: "last_seen_on",
  seenAt: { column: "seen_at", holds: "instant" },
  type: "type",
  graded: "graded",
} as const;

/** Where the holds are. */
export const holdTable = {
  table: "hold",
  recordId: "record_id",
  from: "from_day",
  until: "until_day",
  matches: "id",
} as const;
