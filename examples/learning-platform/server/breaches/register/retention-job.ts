import { definePolicy } from "@bijsluiter/core/retention";
import type { Database } from "../../database/open-database.ts";
import { registerOf } from "./register-of.ts";

/** How often the retention of the register is applied. */
export const RETENTION_EVERY_MS = 24 * 3_600_000;

/** What the privacy insert promises: a breach stays in the register for five years after it was closed or withdrawn. */
export const registerPolicy = definePolicy({
  id: "leerplein-register",
  version: "2026-11-29",
  rules: [
    {
      id: "breach-register-after-closing",
      kind: "erase",
      categories: ["breach-register"],
      trigger: "endedOn",
      period: "P5Y",
    },
  ],
});

/** Erases each breach whose period is over, with its files; in the register a tombstone stays. @returns Their references. */
export async function eraseEndedBreaches(
  database: Database,
  now: string,
): Promise<readonly string[]> {
  const { erased } = await registerOf(database).eraseEnded({
    policy: registerPolicy,
    now,
    recordedBy: "retention",
    alsoErase: async (client, reference) => {
      await client.query("delete from attachments where used_by = $1", [reference]);
    },
  });
  return erased;
}
