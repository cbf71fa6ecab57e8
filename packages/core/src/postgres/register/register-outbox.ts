import { instantText } from "../instant-text.ts";
import type { SqlClient } from "../sql-client.ts";
import type { NoticeToSend } from "./register-writer.ts";

/** A notice in the outbox. */
export interface Notice extends NoticeToSend {
  readonly id: string;
  /** Attempts so far, the one at hand included. */
  readonly attempts: number;
  /** Code of the last failure. */
  readonly lastError: string | null;
  readonly sentAt: string | null;
}

/** Unsent notices. Retries are timed by the clock of the database. */
export interface RegisterOutbox {
  /** Claims the oldest due notice, so that other workers skip it for a while. */
  readonly claim: (options: { readonly seconds: number }) => Promise<Notice | undefined>;
  /** Records why a notice was not sent, as a code, and the time of the next try. */
  readonly failed: (
    id: string,
    failure: { readonly code: string; readonly againInMs: number },
  ) => Promise<void>;
  /** Makes every open notice due: for a database that only this process has. */
  readonly release: () => Promise<void>;
  /** The notices about one breach, oldest first. */
  readonly about: (reference: string) => Promise<readonly Notice[]>;
}

const table = "bijsluiter.register_notice";
const columns = `id::text as id, reference, sequence, board, recipient, attempts, last_error as "lastError",
  ${instantText("sent_at")} as "sentAt"`;

/** The outbox of the register. What is in it was written by `RegisterWriter.enqueue`, and is sent by `noticeSent`. */
export function registerOutbox(client: SqlClient): RegisterOutbox {
  return {
    async claim({ seconds }) {
      const { rows } = await client.query<Notice>(
        `update ${table} set attempts = attempts + 1,
          next_attempt_at = now() + $1::text::double precision * interval '1 second'
        where id = (
          select id from ${table} where sent_at is null and next_attempt_at <= now()
          order by id limit 1 for update skip locked
        )
        returning ${columns}`,
        [String(seconds)],
      );
      return rows[0];
    },
    async failed(id, { code, againInMs }) {
      await client.query(
        `update ${table} set last_error = $2,
          next_attempt_at = now() + $3::text::double precision * interval '1 millisecond'
        where id = $1::text::bigint and sent_at is null`,
        [id, code, String(againInMs)],
      );
    },
    async release() {
      await client.query(`update ${table} set next_attempt_at = now() where sent_at is null`);
    },
    async about(reference) {
      const { rows } = await client.query<Notice>(
        `select ${columns} from ${table} where reference = $1 order by register_notice.id`,
        [reference],
      );
      return rows;
    },
  };
}
