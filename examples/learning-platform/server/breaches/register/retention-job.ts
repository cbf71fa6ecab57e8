import type { BreachState } from "@bijsluiter/core/breaches";
import { definePolicy } from "@bijsluiter/core/retention";
import type { Database } from "../../database/open-database.ts";
import { registerOf } from "./register-of.ts";

/** How often the retention of the register is applied. */
export const RETENTION_EVERY_MS = 24 * 3_600_000;

/** What the privacy insert promises: as long as the agreement runs, and five years after. */
const registerPolicy = definePolicy({
  id: "leerplein-register",
  version: "2026-11-29",
  rules: [
    {
      id: "breach-register-after-agreement",
      kind: "erase",
      categories: ["breach-register"],
      trigger: "agreementEndedOn",
      period: "P5Y",
    },
  ],
});

/** When the job runs, and until when the agreement with a board ran. */
export interface RegisterRetention {
  readonly now: string;
  /** The last day, or `null` while it runs or nothing is known of it: then the register keeps what concerns the board. */
  readonly agreementEndedOn: (board: string) => string | null;
}

/**
 * Erases each breach that is closed or withdrawn and whose period is over, with its files; in the register tombstones stay.
 *
 * @returns Their references.
 */
export async function eraseEndedBreaches(
  database: Database,
  { now, agreementEndedOn }: RegisterRetention,
): Promise<readonly string[]> {
  const { erased } = await registerOf(database).eraseEnded({
    policy: registerPolicy,
    now,
    recordedBy: "retention",
    factsOf: (state) => ({ agreementEndedOn: lastEnd(state, agreementEndedOn) }),
    alsoErase: async (client, reference) => {
      await client.query("delete from attachments where used_by = $1", [reference]);
      await client.query("delete from breach_reads where reference = $1", [reference]);
      await client.query("delete from breach_reminders where reference = $1", [reference]);
    },
  });
  return erased;
}

/** The last of the agreements with the boards of a breach; `null` as long as one of them has not ended. */
function lastEnd(
  { report }: BreachState,
  endedOn: RegisterRetention["agreementEndedOn"],
): string | null {
  const ends = (report.boards?.affected ?? []).map(({ name }) => endedOn(name));
  return ends.includes(null) ? null : ([...ends].sort().at(-1) ?? null);
}
