import * as z from "zod/mini";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { type DestroyedRecord, destroyedRecord, MOST_DESTROYED } from "./destroyed-record.ts";

/** A line of the log of a sweep over several tables. Records of two tables may have the same id. */
export interface DestroyedLine extends DestroyedRecord {
  /** Name of the table in the log. */
  readonly table?: string;
  /** Id of the record with which it was deleted. */
  readonly alongWith?: string;
}

const tables = z
  .array(
    z.looseObject({ table: z.exactOptional(shortText), alongWith: z.exactOptional(shortText) }),
  )
  .check(maxLength(MOST_DESTROYED));

/**
 * Records that a restored backup brought back and that must be erased again, oldest first, each once: by table and id,
 * if the log names the table.
 *
 * @param destroyed - Log of all sweeps, stored outside the backup.
 * @param backupTakenAt - Time of the backup; it does not contain records that were destroyed earlier.
 *
 * @example
 * ```ts
 * import { reapplyAfterRestore } from "@bijsluiter/core/retention";
 *
 * const line = { action: "erase", ruleId: "results", triggerDay: "2024-07-31" } as const;
 * const log = [
 *   { ...line, id: "r1", at: "2026-08-01T02:00:00Z" },
 *   { ...line, id: "r2", at: "2026-08-03T02:00:00Z" },
 * ];
 * reapplyAfterRestore(log, "2026-08-02T00:00:00Z").map(({ id }) => id); // => ["r2"]
 * ```
 */
export function reapplyAfterRestore<Line extends DestroyedLine>(
  destroyed: readonly Line[],
  backupTakenAt: Instant,
): readonly Line[] {
  const lines = parseInput(tables, destroyed);
  const records = lines.map(({ table: _table, alongWith: _alongWith, ...record }) => record);
  const log = parseInput(z.array(destroyedRecord), records);
  const taken = Date.parse(parseInput(instant, backupTakenAt));
  const again = log
    .flatMap(({ id, at }, index) => {
      const [line, { table = null } = {}] = [destroyed[index], lines[index]];
      const moment = Date.parse(at);
      return line && moment >= taken ? [{ line, moment, key: JSON.stringify([table, id]) }] : [];
    })
    .sort((a, b) => a.moment - b.moment);
  return [...new Map(again.map(({ key, line }) => [key, line])).values()];
}
