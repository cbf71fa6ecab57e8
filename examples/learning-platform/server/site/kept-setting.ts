import { eq } from "drizzle-orm";
import type { Database } from "../database/open-database.ts";
import { demoSettings } from "./tables.ts";

/** What is kept under a name; `make` makes it at the first start, and of two servers that start at once one wins. */
export async function keptSetting<Value>(
  database: Database,
  name: string,
  make: () => Value | Promise<Value>,
): Promise<Value> {
  const read = () => database.select().from(demoSettings).where(eq(demoSettings.name, name));
  let [row] = await read();
  if (!row) {
    await database
      .insert(demoSettings)
      .values({ name, value: await make() })
      .onConflictDoNothing();
    [row] = await read();
  }
  return row?.value as Value;
}
