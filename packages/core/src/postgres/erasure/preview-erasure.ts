import * as z from "zod/mini";
import { type ErasurePlan, erasurePlan, type PlanLine } from "../../rights/index.ts";
import { eventInstant } from "../../shared/dates/event-time.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { type SqlClient, sqlClient } from "../sql-client.ts";
import { isHeld } from "./held-elements.ts";
import { type ErasureWorkOptions, previewFields } from "./run-erasure.ts";
import { isWork, waysOf, wayTo } from "./way-to.ts";

/** Effect of carrying out a line today. */
export interface LinePreview extends Pick<PlanLine, "element" | "connector" | "answer"> {
  readonly planned: number;
  /** Number of existing records; `unknown` when the connector could not count them. */
  readonly found: number | "unknown";
  readonly isHeld: boolean;
}

/** Options of a dry run. */
export type ErasurePreviewOptions = Omit<ErasureWorkOptions, "lockTimeout">;

const previewOptions: z.ZodMiniType<ErasurePreviewOptions> = z.strictObject(previewFields);

/**
 * Dry run of a plan: the records that each connector finds, and those under a hold. Changes nothing.
 *
 * @throws InvalidInputError `unknown-connector`, or `hash-mismatch` for a modified plan.
 */
export async function previewErasure(
  client: SqlClient,
  plan: ErasurePlan,
  options: ErasurePreviewOptions,
): Promise<readonly LinePreview[]> {
  const database = parseInput(sqlClient, client);
  const known = parseInput(erasurePlan, plan);
  const { connectors, readHolds, now } = parseInput(previewOptions, options);
  const ways = waysOf(known, connectors);
  const today = parseInput(eventInstant, now());
  return database.transaction(async (transaction) => {
    const holds = await readHolds(transaction, { requestId: known.requestId, hash: known.hash });
    const previews: LinePreview[] = [];
    for (const { element, connector, answer, recordIds } of known.lines) {
      if (!isWork(answer)) continue;
      const work = { element, answer, recordIds, key: known.hash };
      const found = await transaction
        .transaction((within) => wayTo(ways, connector, answer).preview(work, within))
        .then(
          (ids) => ids.length,
          () => "unknown" as const,
        );
      const line = { element, connector, answer, planned: recordIds.length, found };
      previews.push({ ...line, isHeld: isHeld(holds, element, today) });
    }
    return previews;
  });
}
