import type { SqlClient } from "../../sql-client.ts";

/**
 * How PostgreSQL writes values as texts. Keys are kept as texts: every worker must write them alike, whatever its connection says.
 * In a setting of another zone a `timestamptz` of a key is another text.
 */
const texts = [
  ["DateStyle", "ISO, YMD"],
  ["TimeZone", "UTC"],
  ["IntervalStyle", "postgres"],
  ["bytea_output", "hex"],
  ["extra_float_digits", "1"],
] as const;

/**
 * Settings for the rest of a transaction. A row security policy that hides rows is an error. Waiting for a lock ends
 * after `lockTimeout` milliseconds. A value has one textual form.
 */
export async function beginWork(client: SqlClient, lockTimeout: number): Promise<void> {
  const settings = texts.map(([name, value]) => `, set_config('${name}', '${value}', true)`);
  await client.query(
    `select set_config('row_security', 'off', true), set_config('lock_timeout', $1, true)${settings.join("")}`,
    [String(lockTimeout)],
  );
}
