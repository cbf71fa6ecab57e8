import type { SealedEntry } from "@bijsluiter/core/breaches";
import { and, eq, lte } from "drizzle-orm";
import type { Database } from "../../database/open-database.ts";
import { breachRegister } from "../tables.ts";
import { sealedEntryOf } from "./sealed-entry-row.ts";

/** Every entry, or those of one breach, oldest first. */
export async function readRegister(
  database: Database,
  only: { readonly reference?: string; readonly upTo?: number } = {},
): Promise<readonly SealedEntry[]> {
  const { reference, upTo } = only;
  const rows = await database
    .select()
    .from(breachRegister)
    .where(
      and(
        reference === undefined ? undefined : eq(breachRegister.reference, reference),
        upTo === undefined ? undefined : lte(breachRegister.sequence, upTo),
      ),
    )
    .orderBy(breachRegister.sequence);
  return rows.map(sealedEntryOf);
}
