import { and, asc, eq, gte } from "drizzle-orm";
import type { Role } from "../../../shared/roles.ts";
import type { Database } from "../../database/open-database.ts";
import { breachReads } from "../tables.ts";

/** A page that stays open asks again and again: within this time that is one reading. */
const ONE_READING_MS = 3_600_000;

/** Who read a file, and when. */
export interface Reading {
  readonly at: string;
  readonly role: string;
}

/** Writes down who reads a file, beside the register, which tells who wrote. */
export async function logReading(
  database: Database,
  reference: string,
  { at, role }: { readonly at: string; readonly role: Role },
): Promise<void> {
  const since = new Date(Date.parse(at) - ONE_READING_MS);
  const isSame = and(
    eq(breachReads.reference, reference),
    eq(breachReads.role, role),
    gte(breachReads.at, since),
  );
  const known = await database.select().from(breachReads).where(isSame).limit(1);
  if (known.length === 0)
    await database.insert(breachReads).values({ reference, role, at: new Date(at) });
}

/** Who read a file, the first first. */
export async function readingsOf(
  database: Database,
  reference: string,
): Promise<readonly Reading[]> {
  const rows = await database
    .select({ at: breachReads.at, role: breachReads.role })
    .from(breachReads)
    .where(eq(breachReads.reference, reference))
    .orderBy(asc(breachReads.at), asc(breachReads.id));
  return rows.map(({ at, role }) => ({ at: at.toISOString(), role }));
}
