import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";

/** An empty database, and how to be rid of it. */
export interface Place {
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly remove: () => Promise<void>;
}

type NamedPlace = readonly [string, () => Promise<Place>];

/** Where the same tests run: embedded always, on a server when `TEST_DATABASE_URL` names one. */
export const places: readonly [NamedPlace, ...NamedPlace[]] = [
  ["PGlite", embeddedPlace],
  ...(serverUrl() === undefined ? [] : ([["PostgreSQL", serverPlace]] as const)),
];

async function embeddedPlace(): Promise<Place> {
  const dataDir = await mkdtemp(join(tmpdir(), "leerplein-"));
  return { dataDir, remove: () => rm(dataDir, { recursive: true, force: true }) };
}

async function serverPlace(): Promise<Place> {
  const name = `leerplein_test_${randomBytes(6).toString("hex")}`;
  await onServer(`create database ${name}`);
  const databaseUrl = new URL(serverUrl() ?? "");
  databaseUrl.pathname = `/${name}`;
  return {
    dataDir: "",
    databaseUrl: databaseUrl.href,
    remove: () => onServer(`drop database ${name} with (force)`),
  };
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  await client.query(statement);
  await client.end();
}

function serverUrl(): string | undefined {
  const { TEST_DATABASE_URL } = process.env;
  return TEST_DATABASE_URL || undefined;
}
