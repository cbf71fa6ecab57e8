import type { SealedEntry } from "@bijsluiter/core/breaches";
import type { Database } from "../../database/open-database.ts";
import { registerOf } from "./register-of.ts";

const AT_ONCE = 100;

/** The entries of every breach in the register, newest breach first, read a page at a time. */
export async function* everyBreach(database: Database): AsyncGenerator<readonly SealedEntry[]> {
  const register = registerOf(database);
  for (let before: number | undefined; ; ) {
    const page = await register.page({ limit: AT_ONCE, ...(before && { before }) });
    yield* page.breaches;
    before = page.next;
    if (before === undefined) return;
  }
}
