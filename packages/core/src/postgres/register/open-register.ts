import type { RegisterLine } from "../../breaches/index.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { type SqlClient, sqlClient } from "../sql-client.ts";
import { type BreachesOnPage, type BreachPage, readPage } from "./breach-pages.ts";
import { type EndedBreaches, type EraseEnded, eraseEndedBreaches } from "./erase-ended-breaches.ts";
import { type RegisterOutbox, registerOutbox } from "./register-outbox.ts";
import { type LinesOf, readLines } from "./register-rows.ts";
import { lockedWriter, type RegisterWriter } from "./register-writer.ts";
import {
  type StoredVerdict,
  type VerifyStored,
  verifyStoredRegister,
} from "./verify-stored-register.ts";
import { type Answered, type OnceRequest, writeOnce } from "./write-once.ts";

/** A breach register that PostgreSQL keeps: append-only by trigger, one writer at a time. */
export interface Register {
  /** Runs `work` in one transaction that locks the end of the register, so that the chain never forks. */
  readonly write: <T>(work: (writer: RegisterWriter) => Promise<T>) => Promise<T>;
  /** As `write`, once for each key: a repeated request gets the earlier answer. */
  readonly writeOnce: <Answer extends { readonly reference: string }>(
    request: OnceRequest,
    work: (writer: RegisterWriter) => Promise<Answer>,
  ) => Promise<Answered<Answer>>;
  /** Reads lines, oldest first, without verifying them. */
  readonly read: (only?: LinesOf) => Promise<readonly RegisterLine[]>;
  /** A page of the list of breaches, the last reported first. */
  readonly page: (page: BreachPage) => Promise<BreachesOnPage>;
  /** Verifies the stored register; every head that was stored elsewhere is compared separately. Not in a transaction. */
  readonly verify: (options?: VerifyStored) => Promise<StoredVerdict>;
  /** Erases each breach whose retention period is over, for a nightly job. */
  readonly eraseEnded: (job: EraseEnded) => Promise<EndedBreaches>;
  /** Notices that wait to be sent. */
  readonly outbox: RegisterOutbox;
}

/**
 * The breach register in the tables that `migrate` creates. With a client inside a transaction it writes in that
 * transaction.
 *
 * @throws InvalidInputError when `client` is not a client; each function throws it for input that does not fit the
 * register, as `appendToRegister`.
 * @see GDPR art. 33(5)
 */
export function openRegister(client: SqlClient): Register {
  const database = parseInput(sqlClient, client);
  const write: Register["write"] = (work) =>
    database.transaction(async (transaction) => work(await lockedWriter(transaction)));
  return {
    write,
    writeOnce: (request, work) => write((writer) => writeOnce(writer, request, work)),
    read: (only) => readLines(database, only),
    page: (page) => database.transaction((transaction) => readPage(transaction, page)),
    verify: (options = {}) => verifyStoredRegister(database, options),
    eraseEnded: (job) => eraseEndedBreaches(database, job),
    outbox: registerOutbox(database),
  };
}
