import * as z from "zod/mini";
import {
  type RegisterCheckpoint,
  type RegisterHead,
  type RegisterVerdict,
  verifyRegister,
} from "../../breaches/index.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { hashText } from "../../shared/text/hash-text.ts";
import type { SqlClient } from "../sql-client.ts";
import { readStored } from "./register-rows.ts";

/**
 * Checkpoint up to which a stored register was verified. The next verification compares a digest, which the database
 * computes over every column of every earlier line, and then verifies the later lines. It relies on the database to
 * compute that digest over the stored data, and on the holder of the checkpoint: a checkpoint that is stored with the
 * register proves nothing.
 */
export interface StoredCheckpoint extends RegisterHead {
  /** SHA-256 over all lines up to there. */
  readonly digest: string;
}

/** Result of verifying a stored register. */
export type StoredVerdict =
  | (Omit<Extract<RegisterVerdict, { readonly valid: true }>, "checkpoint"> & {
      /** Checkpoint for the next verification. */
      readonly checkpoint: StoredCheckpoint;
      /** Number of lines whose text was hashed again; of earlier lines the digest was compared. */
      readonly hashed: number;
    })
  | Extract<RegisterVerdict, { readonly valid: false }>;

/** Options for verifying a stored register. */
export interface VerifyStored {
  /** Checkpoint of an earlier verification. Without it, or when its digest differs, every line is hashed again. */
  readonly since?: StoredCheckpoint;
  /** Verifies every line again, even if the digest of `since` matches. */
  readonly all?: boolean;
  /** External heads, in addition to those recorded as sent. */
  readonly heads?: readonly RegisterHead[];
}

const place = z.int().check(z.gte(0));
const MOST_HEADS = 1_000_000;
const head = { sequence: place, hash: hashText } satisfies Shape<RegisterHead>;

/** Checks {@link VerifyStored}. */
export const verifyStored: z.ZodMiniType<VerifyStored> = z.strictObject({
  since: z.exactOptional(
    z.strictObject({ ...head, digest: hashText } satisfies Shape<StoredCheckpoint>),
  ),
  all: z.exactOptional(z.boolean()),
  heads: z.exactOptional(z.array(z.strictObject(head)).check(maxLength(MOST_HEADS))),
} satisfies Shape<VerifyStored>);

/** Lines that are checked in one go: other work gets its turn in between. */
const BATCH = 500;
const nowhere: readonly RegisterHead[] = [];

/**
 * Whether a stored register is what was written, in one snapshot of the database. Not within a transaction of the
 * caller.
 */
export async function verifyStoredRegister(
  client: SqlClient,
  options: VerifyStored,
): Promise<StoredVerdict> {
  const { since, all = false, heads = nowhere } = parseInput(verifyStored, options);
  return client.transaction(async (transaction): Promise<StoredVerdict> => {
    await transaction.query("set transaction isolation level repeatable read, read only");
    const left = [...heads, ...(await headsThatLeft(transaction))];
    const mark = since && { sequence: since.sequence, hash: since.hash };
    const before = since && !all ? await summaryAsOf(transaction, since, left) : undefined;
    const standing = before && mark;
    const verdict = await verifyFrom(transaction, standing, mark ? [...left, mark] : left);
    if (!verdict.valid) return verdict;
    const { valid, entries, head } = verdict;
    const isNothingNew = before?.entries === entries;
    const { erased, digest } = isNothingNew ? before : await summaryUpTo(transaction, entries);
    return {
      valid,
      entries,
      erased,
      head,
      // Each of them was compared, or the verdict would be another.
      confirmed: left.reduce((last, { sequence }) => Math.max(last, sequence), 0),
      checkpoint: { sequence: entries, hash: head, digest },
      hashed: entries - (standing?.sequence ?? 0),
    };
  });
}

/** The summary that a checkpoint vouches for, when all is as it was and every head that has left since agrees. */
async function summaryAsOf(
  client: SqlClient,
  since: StoredCheckpoint,
  left: readonly RegisterHead[],
): Promise<Summary | undefined> {
  const summary = await summaryUpTo(client, since.sequence);
  if (summary.digest !== since.digest || summary.entries !== since.sequence) return undefined;
  const before = left.filter(({ sequence }) => sequence <= since.sequence);
  const { rows } = await client.query<RegisterHead>(
    `select sequence, hash from bijsluiter.register_entry
    where sequence in (select json_array_elements_text($1::text::json)::integer)`,
    [JSON.stringify(before.map(({ sequence }) => sequence))],
  );
  const hashes = new Map(rows.map(({ sequence, hash }) => [sequence, hash]));
  return before.every(({ sequence, hash }) => hashes.get(sequence) === hash) ? summary : undefined;
}

async function verifyFrom(
  client: SqlClient,
  since: RegisterHead | undefined,
  heads: readonly RegisterHead[],
): Promise<RegisterVerdict> {
  let after: RegisterCheckpoint | undefined = since;
  for (;;) {
    const lines = await readStored(client, { after: after?.sequence ?? 0, limit: BATCH });
    const more = lines.length === BATCH;
    const from = after?.sequence ?? 0;
    const verdict = verifyRegister(lines, {
      // Those of this page, and at the end those of lines that are no longer there.
      heads: heads.filter(
        ({ sequence }) => sequence >= from && (!more || sequence <= from + BATCH),
      ),
      ...(after && { after }),
      more,
    });
    if (!verdict.valid || lines.length < BATCH) return verdict;
    after = verdict.checkpoint;
  }
}

async function headsThatLeft(client: SqlClient): Promise<readonly RegisterHead[]> {
  const { rows } = await client.query<RegisterHead>(
    "select sequence, hash from bijsluiter.register_head order by sequence",
  );
  return rows.map(({ sequence, hash }) => ({ sequence, hash }));
}

interface Summary {
  readonly entries: number;
  readonly erased: number;
  readonly digest: string;
}

const row = `sha256(convert_to(coalesce(text, ''), 'UTF8')) || convert_to(json_build_array(sequence, text is null,
  previous_hash, hash, reference, kind, report_kind, date_part('epoch', occurred_at), date_part('epoch', recorded_at),
  recorded_by, role, correction_of)::text, 'UTF8')`;

/** Every column of every line up to a place, in one digest that the database makes. */
async function summaryUpTo(client: SqlClient, sequence: number): Promise<Summary> {
  const { rows } = await client.query<Summary>(
    `select count(*)::integer as entries, (count(*) filter (where text is null))::integer as erased,
      encode(sha256(coalesce(string_agg(${row}, ''::bytea order by sequence), ''::bytea)), 'hex') as digest
    from bijsluiter.register_entry where sequence <= $1::text::integer`,
    [String(sequence)],
  );
  // An aggregate gives one row.
  const [summary = { entries: 0, erased: 0, digest: "" }] = rows;
  return summary;
}
