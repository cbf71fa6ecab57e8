import type { SqlClient } from "../../sql-client.ts";

/**
 * Settings for the rest of a transaction: a policy that hides rows is an error instead of fewer rows, and a lock that somebody
 * has is waited for no longer than `lockTimeout` milliseconds.
 */
export async function beginWork(client: SqlClient, lockTimeout: number): Promise<void> {
  await client.query(
    "select set_config('row_security', 'off', true), set_config('lock_timeout', $1, true), set_config('DateStyle', 'ISO, YMD', true)",
    [String(lockTimeout)],
  );
}
