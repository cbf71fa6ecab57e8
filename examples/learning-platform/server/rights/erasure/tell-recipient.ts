import { and, eq } from "drizzle-orm";
import { dataRecipients } from "../places/rights-inventory.ts";
import { readRequest } from "../requests/request-store.ts";
import type { RightsOptions } from "../rights-options.ts";
import { rightsRecipients } from "../tables.ts";

/** What was done to tell one recipient. */
type Told =
  | { readonly state: "told" }
  | { readonly state: "confirmed" }
  | { readonly state: "not-told"; readonly because: string };

/** Writes down that a recipient was told, that it confirmed, or why it cannot be told; gives the code of what stands in the way. */
export function tellRecipient(
  of: { readonly reference: string; readonly recipient: string; readonly told: Told },
  { database, clock }: Pick<RightsOptions, "database" | "clock">,
): Promise<"not-found" | "not-told-yet" | "can-be-told" | undefined> {
  const { reference, recipient, told } = of;
  return database.transaction(async (transaction) => {
    const known = dataRecipients.find(({ id }) => id === recipient);
    const stored = await readRequest(transaction, reference, { hold: true });
    if (!known || !stored?.plan) return "not-found";
    const isIt = and(
      eq(rightsRecipients.requestId, reference),
      eq(rightsRecipients.recipient, recipient),
    );
    const [row] = await transaction.select().from(rightsRecipients).where(isIt);
    if (told.state === "confirmed" && !row?.toldAt) return "not-told-yet";
    if (told.state === "not-told" && known.role === "sub-processor") return "can-be-told";
    const values = valuesOf(told, { row, now: new Date(clock()) });
    if (row) await transaction.update(rightsRecipients).set(values).where(isIt);
    else
      await transaction
        .insert(rightsRecipients)
        .values({ requestId: reference, recipient, ...values });
    return undefined;
  });
}

/** A second time changes nothing: when somebody was told, and answered, stands. */
function valuesOf(
  told: Told,
  {
    row,
    now,
  }: { readonly row: typeof rightsRecipients.$inferSelect | undefined; readonly now: Date },
) {
  switch (told.state) {
    case "told":
      return { toldAt: row?.toldAt ?? now, notTold: null };
    case "confirmed":
      return { confirmedAt: row?.confirmedAt ?? now };
    case "not-told":
      return { notTold: told.because };
  }
}
