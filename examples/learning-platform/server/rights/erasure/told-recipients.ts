import type { DataRecipient } from "@bijsluiter/core/rights";
import { eq } from "drizzle-orm";
import type { Database } from "../../database/open-database.ts";
import { dataRecipients } from "../places/rights-inventory.ts";
import { rightsRecipients } from "../tables.ts";

/** Who else got data of pupils, with what each was told for one request, and said. */
export async function toldRecipients(
  database: Database,
  reference: string,
): Promise<readonly DataRecipient[]> {
  const rows = await database
    .select()
    .from(rightsRecipients)
    .where(eq(rightsRecipients.requestId, reference));
  return dataRecipients.map((one) => {
    const row = rows.find(({ recipient }) => recipient === one.id);
    return {
      ...one,
      ...(row?.toldAt && { toldAt: row.toldAt.toISOString() }),
      ...(row?.confirmedAt && { confirmedAt: row.confirmedAt.toISOString() }),
      ...(row?.notTold && { notTold: row.notTold }),
    };
  });
}
