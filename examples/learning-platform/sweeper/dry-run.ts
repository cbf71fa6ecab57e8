import { compilePolicy, type RetentionPolicy } from "@bijsluiter/core/retention";
import type { SqlClient } from "./sql-client.ts";
import { quoted, type SweepSource, sqlOptionsOf } from "./sweep-source.ts";

/** What a sweep would look at, and what holds keep from it. */
export interface DryRun {
  readonly due: number;
  readonly held: number;
}

/** Counts what is due, and changes nothing: always the first step. */
export async function dryRun(
  client: SqlClient,
  source: SweepSource,
  { policy, asOf }: { readonly policy: RetentionPolicy; readonly asOf: string },
): Promise<DryRun> {
  const { toSql } = compilePolicy(policy);
  const options = sqlOptionsOf(source, asOf);
  const count = async (holds: typeof options.holds) => {
    const { text, values } = toSql({ ...options, holds });
    const found = await client.query(
      `select count(*) as number from ${quoted(source.table)} where ${text}`,
      [...values],
    );
    return Number(found.rows[0]?.["number"]);
  };
  const due = await count(options.holds);
  return { due, held: (await count("none")) - due };
}
