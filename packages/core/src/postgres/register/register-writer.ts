import {
  appendToRegister,
  entriesOf,
  eraseFromRegister,
  type RegisterEntry,
  type RegisterErasure,
  type RegisterHead,
  type RegisterLine,
  type SealedEntry,
  toStoredEntry,
} from "../../breaches/index.ts";
import type { SqlClient } from "../sql-client.ts";
import { buryEntries, insertEntry, readLines } from "./register-rows.ts";

/** A notice to send, one per board. */
export interface NoticeToSend {
  readonly reference: string;
  /** Sequence number of the entry that the notice is about. */
  readonly sequence: number;
  readonly board: string;
  /** Recipient. */
  readonly recipient: string;
}

/** Writer in a transaction that locks the end of the register: no other writer can append until it ends. */
export interface RegisterWriter {
  /** Client of the transaction: its writes are committed with the entry, or not at all. */
  readonly client: SqlClient;
  /** Entries of one breach in the register, oldest first. */
  readonly history: (reference: string) => Promise<readonly RegisterEntry[]>;
  /** Next free `<prefix>0001`; numbers of erased breaches are not reused. */
  readonly nextReference: (prefix: string) => Promise<string>;
  /** Appends an entry; `recordedAt` becomes that of the last entry when the clock of the machine went back. */
  readonly append: (entry: RegisterEntry) => Promise<SealedEntry>;
  /** Replaces the entries of one breach by tombstones, with its stored answers and outgoing messages. */
  readonly erase: (erasure: RegisterErasure) => Promise<SealedEntry>;
  /** Puts notices into the outbox. */
  readonly enqueue: (notices: readonly NoticeToSend[]) => Promise<void>;
  /**
   * Records that a head was sent to another party, in a mail for instance: from then on the register is verified against
   * it.
   */
  readonly headLeft: (head: RegisterHead, at: string) => Promise<void>;
  /** Records that a notice was sent. */
  readonly noticeSent: (id: string, at: string) => Promise<boolean>;
}

/** Locks the end of the register, and writes there. */
export async function lockedWriter(client: SqlClient): Promise<RegisterWriter> {
  await client.query("select pg_advisory_xact_lock(hashtextextended('bijsluiter.register', 0))");
  return {
    client,
    history: async (reference) => entriesOf(await readLines(client, { references: [reference] })),
    nextReference: (prefix) => nextReference(client, prefix),
    append: (entry) => append(client, entry),
    erase: (erasure) => erase(client, erasure),
    enqueue: (notices) => enqueue(client, notices),
    headLeft: async ({ sequence, hash }, at) => {
      await client.query(
        `insert into bijsluiter.register_head (sequence, hash, left_at)
        values ($1::text::integer, $2, $3::text::timestamptz) on conflict do nothing`,
        [String(sequence), hash, at],
      );
    },
    noticeSent: async (id, at) => {
      const { rows } = await client.query(
        `update bijsluiter.register_notice set sent_at = $2::text::timestamptz, last_error = null
        where id = $1::text::bigint and sent_at is null returning id`,
        [id, at],
      );
      return rows.length > 0;
    },
  };
}

/** What `appendToRegister` asks of a register is the history of this breach, and what the end is. */
async function linesBefore(client: SqlClient, reference: string): Promise<readonly RegisterLine[]> {
  const history = await readLines(client, { references: [reference] });
  const { rows } = await client.query<{ last: number | null }>(
    "select max(sequence) as last from bijsluiter.register_entry",
  );
  const last = rows[0]?.last ?? 0;
  const tail = await readLines(client, { after: last - 1 });
  return [...history.filter(({ sequence }) => sequence !== last), ...tail];
}

async function append(client: SqlClient, entry: RegisterEntry): Promise<SealedEntry> {
  const before = await linesBefore(client, entry.reference);
  const recordedAt = latest(entry.recordedAt, before.at(-1)?.entry?.recordedAt);
  const sealed = lastOf(appendToRegister(before, { ...entry, recordedAt }));
  await insertEntry(client, toStoredEntry(sealed));
  return sealed;
}

async function erase(client: SqlClient, erasure: RegisterErasure): Promise<SealedEntry> {
  const before = await linesBefore(client, erasure.reference);
  const recordedAt = latest(erasure.recordedAt, before.at(-1)?.entry?.recordedAt);
  const after = eraseFromRegister(before, { ...erasure, recordedAt });
  const sealed = lastOf(after);
  await insertEntry(client, toStoredEntry(sealed));
  const { event } = sealed.entry;
  await buryEntries(client, event.kind === "erased" ? event.sequences : []);
  for (const table of ["register_answer", "register_notice"])
    await client.query(`delete from bijsluiter.${table} where reference = $1`, [erasure.reference]);
  return sealed;
}

/** Both ways of writing end in an entry. */
const lastOf = (register: readonly RegisterLine[]) => register.at(-1) as SealedEntry;

const latest = (a: string, b: string | undefined) =>
  b !== undefined && Date.parse(b) > Date.parse(a) ? b : a;

async function nextReference(client: SqlClient, prefix: string): Promise<string> {
  const { rows } = await client.query<{ last: number | null }>(
    `select max(substr(reference, length($1::text) + 1)::integer) as last
    from bijsluiter.register_entry
    where starts_with(reference, $1::text)
      and case when starts_with(reference, $1::text) then substr(reference, length($1::text) + 1) ~ '^[0-9]{1,9}$' end`,
    [prefix],
  );
  return prefix + String((rows[0]?.last ?? 0) + 1).padStart(4, "0");
}

async function enqueue(client: SqlClient, notices: readonly NoticeToSend[]): Promise<void> {
  for (const { reference, sequence, board, recipient } of notices)
    await client.query(
      `insert into bijsluiter.register_notice (reference, sequence, board, recipient)
      values ($1, $2::text::integer, $3, $4)`,
      [reference, String(sequence), board, recipient],
    );
}
