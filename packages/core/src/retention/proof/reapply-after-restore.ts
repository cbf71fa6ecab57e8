import * as z from "zod/mini";
import { type Instant, instant } from "../../shared/instant.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { type DestroyedRecord, destroyedRecord, MOST_DESTROYED } from "./destroyed-record.ts";

/**
 * The records that a restored back-up brought back and that must go again, oldest first, each once.
 *
 * @param destroyed - The log of every sweep, which is kept outside what is restored.
 * @param backupTakenAt - When the back-up was taken; what was destroyed before is not in it.
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
export function reapplyAfterRestore(
  destroyed: readonly DestroyedRecord[],
  backupTakenAt: Instant,
): readonly DestroyedRecord[] {
  const log = parseInput(z.array(destroyedRecord).check(z.maxLength(MOST_DESTROYED)), destroyed);
  const taken = Date.parse(parseInput(instant, backupTakenAt));
  const again = log
    .filter(({ at }) => Date.parse(at) >= taken)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return [...new Map(again.map((line) => [line.id, line])).values()];
}
