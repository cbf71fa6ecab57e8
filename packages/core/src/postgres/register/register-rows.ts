import type { RegisterLine, SealedEntry, StoredEntry } from "../../breaches/index.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { instantText } from "../instant-text.ts";
import type { SqlClient } from "../sql-client.ts";

/** A line as it is read: its place in the chain, and its text unless it was erased. */
interface LineRow {
  readonly sequence: number;
  readonly text: string | null;
  readonly previous_hash: string;
  readonly hash: string;
}

/** Lines of the register to read; default: all. */
export interface LinesOf {
  /** References of breaches. */
  readonly references?: readonly string[];
  /** Lines after this place. */
  readonly after?: number;
  /** Lines up to this place, which is one of them. */
  readonly upTo?: number;
  readonly limit?: number;
}

const table = "bijsluiter.register_entry";
const HIGHEST = 2_147_483_647;

/** The end of a statement that reads some lines, and its values. */
function linesOf({ references, after = 0, upTo = HIGHEST, limit = HIGHEST }: LinesOf) {
  const named =
    references && " and reference = any (array(select json_array_elements_text($4::text::json)))";
  return {
    end: `from ${table} where sequence > $1::text::integer and sequence <= $2::text::integer${named ?? ""}
      order by sequence limit $3::text::integer`,
    values: [
      String(after),
      String(upTo),
      String(limit),
      ...(references ? [JSON.stringify(references)] : []),
    ],
  };
}

/**
 * The lines that are asked for, oldest first, as their texts tell them. Nothing is proven by reading.
 *
 * @throws InvalidInputError `malformed` with the place of a line whose text is none of ours.
 */
export async function readLines(
  client: SqlClient,
  only: LinesOf = {},
): Promise<readonly RegisterLine[]> {
  const { end, values } = linesOf(only);
  const { rows } = await client.query<LineRow>(
    `select sequence, text, previous_hash, hash ${end}`,
    values,
  );
  return rows.map(lineOf);
}

/** The lines that are asked for with every column, for `verifyRegister`. */
export async function readStored(client: SqlClient, only: LinesOf): Promise<readonly object[]> {
  const { end, values } = linesOf(only);
  const { rows } = await client.query<object>(
    `select sequence, text, previous_hash as "previousHash", hash, reference, kind,
      report_kind as "reportKind", ${instantText("occurred_at")} as "occurredAt",
      ${instantText("recorded_at")} as "recordedAt", recorded_by as "recordedBy", role,
      correction_of as "correctionOf" ${end}`,
    values,
  );
  return rows.map(tombstoneOr);
}

/** A row without a text is a tombstone when it has nothing else either. */
function tombstoneOr(row: object): object {
  const { sequence, previousHash, hash, ...rest } = row as StoredEntry;
  return Object.values(rest).every((value) => value === null)
    ? { sequence, previousHash, hash, erased: true }
    : row;
}

function lineOf({ sequence, text, previous_hash, hash }: LineRow): RegisterLine {
  const place = { sequence, previousHash: previous_hash, hash };
  if (text === null) return { ...place, erased: true };
  const { version, entry } = sealedIn(text, sequence);
  return { ...(version !== undefined && { version }), ...place, entry };
}

function sealedIn(text: string, sequence: number): Pick<SealedEntry, "version" | "entry"> {
  try {
    return JSON.parse(text) as SealedEntry;
  } catch {
    throw new InvalidInputError([{ code: "malformed", path: ["register", sequence], params: {} }]);
  }
}

/** Writes one line down. */
export async function insertEntry(client: SqlClient, stored: StoredEntry): Promise<void> {
  const { sequence, text, previousHash, hash, reference, kind, reportKind } = stored;
  const { occurredAt, recordedAt, recordedBy, role, correctionOf } = stored;
  await client.query(
    `insert into ${table} (sequence, text, previous_hash, hash, reference, kind, report_kind,
      occurred_at, recorded_at, recorded_by, role, correction_of)
    values ($1::text::integer, $2, $3, $4, $5, $6, $7, $8::text::timestamptz, $9::text::timestamptz,
      $10, $11, $12::text::integer)`,
    [
      String(sequence),
      text,
      previousHash,
      hash,
      reference,
      kind,
      reportKind,
      occurredAt,
      recordedAt,
      recordedBy,
      role,
      correctionOf === null ? null : String(correctionOf),
    ],
  );
}

/** Leaves of some lines their place in the chain. The trigger lets it through once an entry says that they were erased. */
export async function buryEntries(client: SqlClient, sequences: readonly number[]): Promise<void> {
  await client.query(
    `update ${table} set text = null, reference = null, kind = null, report_kind = null,
      occurred_at = null, recorded_at = null, recorded_by = null, role = null, correction_of = null
    where sequence in (select json_array_elements_text($1::text::json)::integer)`,
    [JSON.stringify(sequences)],
  );
}
