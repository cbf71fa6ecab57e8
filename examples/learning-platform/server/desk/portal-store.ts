import type { PortalStore } from "@bijsluiter/core/outbound";
import { eq, lte, sql } from "drizzle-orm";
import type { Database } from "../database/open-database.ts";
import { portalItems } from "./tables.ts";

/** Keeps the messages of the portal in the database. A try is counted by the statement that reads the count: no two readers share one. */
export function portalStore(database: Database): PortalStore {
  return {
    async put({ expiresAt, ...item }) {
      await database.insert(portalItems).values({ ...item, expiresAt: new Date(expiresAt) });
    },
    async find(id) {
      const [row] = await database.select().from(portalItems).where(eq(portalItems.id, id));
      if (!row) return undefined;
      const { jwe, expiresAt, mostAttempts, mostOpens } = row;
      return { id, jwe, expiresAt: expiresAt.toISOString(), mostAttempts, mostOpens };
    },
    async count(id, what) {
      const column = what === "attempt" ? portalItems.attempts : portalItems.opens;
      const name = what === "attempt" ? "attempts" : "opens";
      const [row] = await database
        .update(portalItems)
        .set({ [name]: sql`${column} + 1` })
        .where(eq(portalItems.id, id))
        .returning({ total: column });
      return row?.total;
    },
    async remove(id) {
      await database.delete(portalItems).where(eq(portalItems.id, id));
    },
    async removeExpired(now) {
      const gone = await database
        .delete(portalItems)
        .where(lte(portalItems.expiresAt, new Date(now)))
        .returning({ id: portalItems.id });
      return gone.length;
    },
  };
}
