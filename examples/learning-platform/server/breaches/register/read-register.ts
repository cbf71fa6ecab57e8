import type { SealedEntry } from "@bijsluiter/core/breaches";
import { and, eq, gt, inArray, lte } from "drizzle-orm";
import type { Database } from "../../database/open-database.ts";
import { breachRegister } from "../tables.ts";
import { sealedEntryOf } from "./sealed-entry-row.ts";

/** Every entry, or those that are asked for, oldest first. */
export async function readRegister(
  database: Database,
  only: {
    readonly reference?: string;
    readonly references?: readonly string[];
    readonly after?: number;
    readonly upTo?: number;
    readonly limit?: number;
  } = {},
): Promise<readonly SealedEntry[]> {
  const { reference, references, after, upTo, limit } = only;
  const query = database
    .select()
    .from(breachRegister)
    .where(
      and(
        reference === undefined ? undefined : eq(breachRegister.reference, reference),
        references && inArray(breachRegister.reference, [...references]),
        after === undefined ? undefined : gt(breachRegister.sequence, after),
        upTo === undefined ? undefined : lte(breachRegister.sequence, upTo),
      ),
    )
    .orderBy(breachRegister.sequence)
    .$dynamic();
  const rows = await (limit === undefined ? query : query.limit(limit));
  return rows.map(sealedEntryOf);
}
