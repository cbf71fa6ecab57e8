import { deepFreeze } from "../../shared/deep-freeze.ts";
import { consentTables } from "./consent-tables.ts";
import { erasureMigration } from "./erasure-migration.ts";
import type { Migration } from "./migration.ts";
import { registerTables } from "./register-tables.ts";
import { sweepMigration } from "./sweep-migration.ts";

/** Migrations that create the tables of this module in the schema `bijsluiter`, in order. */
export const migrations: readonly Migration[] = deepFreeze([
  sweepMigration,
  registerTables,
  consentTables,
  erasureMigration,
]);
