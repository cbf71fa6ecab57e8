import * as z from "zod/mini";
import { eventInstant } from "../../../shared/dates/event-time.ts";
import type { Instant } from "../../../shared/dates/instant.ts";
import { parseInput } from "../../../shared/parse-input.ts";
import type { Shape } from "../../../shared/shape.ts";
import { isCallable } from "../../is-callable.ts";
import { runSql, sql } from "../../sql/sql.ts";
import { type SqlClient, sqlClient } from "../../sql-client.ts";
import { refusal } from "../plan/refusal.ts";

/** Options for removing files. */
export interface FileRemoval {
  /** Removes one file. Must be idempotent and accept a missing file; an error leaves the file on the list. */
  readonly remove: (path: string) => Promise<void>;
  /** The clock, RFC 3339. */
  readonly now: () => Instant;
  /** Most files of this call. Default 1000. */
  readonly limit?: number;
}

/** Result of removing files in one call. */
export interface FileRemovalRun {
  readonly removed: number;
  /** Files that could not be removed. They stay in the outbox, at its end. */
  readonly failed: number;
}

const fileRemoval: z.ZodMiniType<FileRemoval> = z.strictObject({
  remove: z.custom<FileRemoval["remove"]>(isCallable),
  now: z.custom<FileRemoval["now"]>(isCallable),
  limit: z.exactOptional(z.int().check(z.gte(1), z.lte(1_000_000))),
} satisfies Shape<FileRemoval>);

/**
 * Removes the files of deleted rows, listed by an outbox that is filled in the transaction of the deletion. A path is
 * deleted after its file was removed. Several processes may call it at the same time.
 */
export async function removeSweptFiles(
  client: SqlClient,
  removal: FileRemoval,
): Promise<FileRemovalRun> {
  const database = parseInput(sqlClient, client);
  const { remove, now, limit = 1000 } = parseInput(fileRemoval, removal);
  const tried: string[] = [];
  let removed = 0;
  while (tried.length < limit) {
    const result = await removeNext(database, { remove, now, tried });
    if (result === "none") break;
    removed += result === "removed" ? 1 : 0;
  }
  return { removed, failed: tried.length - removed };
}

async function removeNext(
  database: SqlClient,
  { remove, now, tried }: Omit<FileRemoval, "limit"> & { readonly tried: string[] },
): Promise<"none" | "removed" | "failed"> {
  return database.transaction(async (transaction) => {
    const { rows } = await runSql<{ id: string; path: string }>(
      transaction,
      sql`select id::text as id, path from bijsluiter.sweep_file where removed_at is null
        and id not in (select value::bigint from json_array_elements_text(${JSON.stringify(tried)}::text::json))
        order by attempts, id limit 1 for update skip locked`,
    );
    const [file] = rows;
    if (!file) return "none";
    tried.push(file.id);
    const isRemoved = await remove(file.path).then(
      () => true,
      () => false,
    );
    const at = eventInstant.safeParse(now());
    if (!at.success) throw refusal("wrong-format", "now");
    await runSql(
      transaction,
      isRemoved
        ? sql`update bijsluiter.sweep_file set path = null, removed_at = ${at.data}::text::timestamptz,
            attempts = attempts + 1 where id = ${file.id}::text::bigint`
        : sql`update bijsluiter.sweep_file set attempts = attempts + 1 where id = ${file.id}::text::bigint`,
    );
    return isRemoved ? "removed" : "failed";
  });
}
