import { Client } from "pg";

const { TEST_DATABASE_URL } = process.env;

/** The PostgreSQL server of this run, where there is one. */
export const serverUrl: string | undefined = TEST_DATABASE_URL || undefined;

/** Address of one database on the server. */
export function databaseUrl(name: string): string {
  const url = new URL(serverUrl ?? "");
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs one statement on the server, outside any test's database. */
export async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
}
