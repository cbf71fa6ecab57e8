import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Migration } from "./migration.ts";
import { sweepTables } from "./sweep-tables.ts";

/** The tables of this room, all in the schema `bijsluiter`, in the order in which they are made. */
export const migrations: readonly Migration[] = deepFreeze([sweepTables]);
