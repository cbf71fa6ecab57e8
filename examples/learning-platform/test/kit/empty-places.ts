import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databaseUrl, onServer, serverUrl } from "./database-server.ts";

/** A database without rows, and how to be rid of it. */
export interface Place {
  /** Holds the embedded database, and what the platform keeps as files. */
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly remove: () => Promise<void>;
}

export type NamedPlaces = readonly [NamedPlace, ...NamedPlace[]];

type NamedPlace = readonly [string, () => Promise<Place>];

/** Where the same tests run: embedded always, on a server when `TEST_DATABASE_URL` names one. Without any table. */
export const emptyPlaces: NamedPlaces = placesFrom({
  fill: async () => undefined,
  template: () => "template1",
});

/** Places that begin as a copy: `fill` fills the folder of the embedded one, `template` names the database of the server. */
export function placesFrom(copied: {
  readonly fill: (dataDir: string) => Promise<void>;
  readonly template: () => string;
}): NamedPlaces {
  const embedded = async (): Promise<Place> => {
    const dataDir = await newFolder();
    await copied.fill(dataDir);
    return { dataDir, remove: () => rm(dataDir, { recursive: true, force: true }) };
  };
  const server = async (): Promise<Place> => {
    const name = `leerplein_test_${randomBytes(6).toString("hex")}`;
    await onServer(`create database ${name} template ${copied.template()}`);
    const dataDir = await newFolder();
    return {
      dataDir,
      databaseUrl: databaseUrl(name),
      remove: async () => {
        await rm(dataDir, { recursive: true, force: true });
        await onServer(`drop database ${name} with (force)`);
      },
    };
  };
  return [["PGlite", embedded], ...(serverUrl ? ([["PostgreSQL", server]] as const) : [])];
}

const newFolder = () => mkdtemp(join(tmpdir(), "leerplein-"));
