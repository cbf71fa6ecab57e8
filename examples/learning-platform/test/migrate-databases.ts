import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openDatabase } from "../server/database/open-database.ts";
import { databaseUrl, onServer, serverUrl } from "./kit/database-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Databases with the tables of the demo in place and nothing in them, to be copied. */
    readonly migrated: { readonly dataDir: string; readonly database: string };
  }
}

/** Makes the databases that {@link places} copies: migrating one takes most of the time in which a platform starts. */
export default async function migrateDatabases(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), "leerplein-migrated-"));
  const database = `leerplein_migrated_${randomBytes(6).toString("hex")}`;
  await migrated({ dataDir });
  if (serverUrl !== undefined) {
    await onServer(`create database ${database}`);
    await migrated({ dataDir, databaseUrl: databaseUrl(database) });
  }
  project.provide("migrated", { dataDir, database });
  return async () => {
    await rm(dataDir, { recursive: true, force: true });
    if (serverUrl !== undefined) await onServer(`drop database ${database} with (force)`);
  };
}

async function migrated(place: Parameters<typeof openDatabase>[0]): Promise<void> {
  const { close } = await openDatabase(place);
  await close();
}
