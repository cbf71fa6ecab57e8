/** What a sweep asks of a database: a `pg` client is one. */
export interface SqlClient {
  query(
    text: string,
    values?: unknown[],
  ): Promise<{ readonly rows: Record<string, unknown>[]; readonly rowCount: number | null }>;
}

/** Where clients come from: a `pg` pool is one. */
export interface SqlPool {
  connect(): Promise<SqlClient & { release(destroy?: boolean): void }>;
}

/** Runs `work` in one transaction: all of it happens, or nothing does. */
export async function inTransaction<Result>(
  pool: SqlPool,
  work: (client: SqlClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query("begin");
    const result = await work(client);
    await client.query("commit");
    broken = false;
    return result;
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    // A connection in an unknown state is closed, so that PostgreSQL rolls back what is left.
    client.release(broken);
  }
}
