import * as z from "zod/mini";
import { eventInstant } from "../../../shared/dates/event-time.ts";
import type { Instant } from "../../../shared/dates/instant.ts";
import { parseInput } from "../../../shared/parse-input.ts";
import { maxLength } from "../../../shared/schema/max-length.ts";
import { minLength } from "../../../shared/schema/min-length.ts";
import type { Shape } from "../../../shared/shape.ts";
import { visibleText } from "../../../shared/text/visible-text.ts";
import { runSql, sql } from "../../sql/sql.ts";
import { type SqlClient, sqlClient } from "../../sql-client.ts";
import { refusal } from "./refusal.ts";
import { sweepIdText } from "./sweep-plan.ts";

/** Approval of the list of a sweep. */
export interface SweepApproval {
  readonly sweepId: string;
  /** Hash of the list that the person saw. */
  readonly listHash: string;
  /** Account name of the approver: two spellings of one name count as one person, two names of one person do not. */
  readonly person: string;
  readonly role: string;
  readonly now: Instant;
}

const name = z.string().check(minLength(1), maxLength(300), z.regex(/^[^\0]*$/), visibleText(1));

/** Checks a {@link SweepApproval}. */
export const sweepApproval: z.ZodMiniType<SweepApproval> = z.strictObject({
  sweepId: sweepIdText,
  listHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  person: name,
  role: name,
  now: eventInstant,
} satisfies Shape<SweepApproval>);

/** Status of the approvals of a sweep. */
export interface SweepApprovals {
  readonly given: number;
  readonly needed: number;
}

/**
 * Records that a person approves the list of a sweep. A repeated approval counts once.
 *
 * @throws InvalidInputError with `unknown-sweep`, `sweep-closed`, or `other-list` when the list differs from the list
 * that was shown.
 */
export async function approveSweep(
  client: SqlClient,
  approval: SweepApproval,
): Promise<SweepApprovals> {
  const database = parseInput(sqlClient, client);
  const { sweepId, listHash, person, role, now } = parseInput(sweepApproval, approval);
  return database.transaction(async (transaction) => {
    const { rows } = await runSql<{ list_hash: string; needed: number; closed: boolean }>(
      transaction,
      sql`select list_hash, approvals_needed as needed, closed_at is not null as closed from bijsluiter.sweep
        where id = ${sweepId}::text::uuid for update`,
    );
    const [sweep] = rows;
    if (!sweep) throw refusal("unknown-sweep", "sweepId");
    if (sweep.closed) throw refusal("sweep-closed", "sweepId");
    if (sweep.list_hash !== listHash) throw refusal("other-list", "listHash");
    await runSql(
      transaction,
      sql`insert into bijsluiter.sweep_approval (sweep_id, person, person_key, role, list_hash, approved_at)
        values (${sweepId}::text::uuid, ${person}, ${personKey(person)}, ${role}, ${listHash}, ${now}::text::timestamptz)
        on conflict do nothing`,
    );
    const { rows: counts } = await runSql<{ given: number }>(
      transaction,
      sql`select count(*)::int as given from bijsluiter.sweep_approval
        where sweep_id = ${sweepId}::text::uuid and list_hash = ${listHash}`,
    );
    return { given: counts[0]?.given ?? 0, needed: sweep.needed };
  });
}

/** One person, however the name was typed. */
const personKey = (person: string) =>
  person.normalize("NFKC").toLowerCase().split(/\s+/u).filter(Boolean).join(" ");
