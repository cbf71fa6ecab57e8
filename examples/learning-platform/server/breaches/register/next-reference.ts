import { toDay } from "@bijsluiter/core/calendar";
import { and, count, inArray, like, sql } from "drizzle-orm";
import type { Database } from "../../database/open-database.ts";
import { breachRegister } from "../tables.ts";

/** `DL-2026-0001` and on, by Dutch calendar year; asks for a locked register, which only ever grows. */
export async function nextReference(transaction: Database, now: string): Promise<string> {
  const prefix = `DL-${toDay(now, "Europe/Amsterdam").slice(0, 4)}-`;
  const kind = sql<string>`${breachRegister.event} -> 'report' ->> 'kind'`;
  const [row] = await transaction
    .select({ opened: count() })
    .from(breachRegister)
    .where(
      and(like(breachRegister.reference, `${prefix}%`), inArray(kind, ["complete", "incomplete"])),
    );
  return prefix + String((row?.opened ?? 0) + 1).padStart(4, "0");
}
