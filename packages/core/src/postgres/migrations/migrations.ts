import { deepFreeze } from "../../shared/deep-freeze.ts";
import { consentTables } from "./consent-tables.ts";
import { erasureMigration } from "./erasure-migration.ts";
import type { Migration } from "./migration.ts";
import { registerTables } from "./register-tables.ts";
import { sweepMigration } from "./sweep-migration.ts";

/** The tables of this room, all in the schema `bijsluiter`, in the order in which they are made. */
export const migrations: readonly Migration[] = deepFreeze([
  sweepMigration,
  registerTables,
  consentTables,
  erasureMigration,
]);
