import { isBusy, isOfRow, type SqlFault, sqlFault } from "../../sql/sql-fault.ts";
import type { SqlClient } from "../../sql-client.ts";

/** What went and what did not. */
export interface Bisection<Item, Done> {
  readonly done: readonly Done[];
  readonly failed: readonly { readonly item: Item; readonly fault: SqlFault }[];
}

/** Locks of others that a batch waits for, before it leaves the rest of its rows for later. */
const MOST_WAITS = 12;

/**
 * Carries work out on all items at once, each try in a savepoint; when the database refuses it, on each half, until the
 * items that it refuses stand alone. Errors that concern no row are thrown.
 */
export async function bisect<Item, Done>(
  client: SqlClient,
  items: readonly Item[],
  work: (client: SqlClient, items: readonly Item[]) => Promise<readonly Done[]>,
): Promise<Bisection<Item, Done>> {
  const done: Done[] = [];
  const failed: { item: Item; fault: SqlFault }[] = [];
  const parts = items.length === 0 ? [] : [items];
  let waits = 0;
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const tried = await attempt(client, part, work);
    if ("done" in tried) {
      done.push(...tried.done);
      continue;
    }
    const { fault } = tried;
    waits += isBusy(fault) ? 1 : 0;
    if (part.length === 1 || (isBusy(fault) && waits > MOST_WAITS))
      failed.push(...part.map((item) => ({ item, fault })));
    else {
      const half = Math.ceil(part.length / 2);
      parts.push(part.slice(half), part.slice(0, half));
    }
  }
  return { done, failed };
}

async function attempt<Item, Done>(
  client: SqlClient,
  part: readonly Item[],
  work: (client: SqlClient, items: readonly Item[]) => Promise<readonly Done[]>,
): Promise<{ readonly done: readonly Done[] } | { readonly fault: SqlFault }> {
  try {
    return { done: await client.transaction((within) => work(within, part)) };
  } catch (error) {
    const fault = sqlFault(error);
    if (!fault || !(isOfRow(fault) || isBusy(fault))) throw error;
    return { fault };
  }
}
