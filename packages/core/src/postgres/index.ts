export {
  type DrizzleDatabase,
  type DrizzleSql,
  fromDrizzle,
} from "./adapters/from-drizzle.ts";
export { fromKnex, type KnexConnection, type KnexDatabase } from "./adapters/from-knex.ts";
export {
  fromKysely,
  type KyselyConnection,
  type KyselyDatabase,
} from "./adapters/from-kysely.ts";
export { fromPg, type PgConnection, type PgPool } from "./adapters/from-pg.ts";
export { fromPglite, type Pglite, type PgliteConnection } from "./adapters/from-pglite.ts";
export {
  fromPostgresJs,
  type PostgresJs,
  type PostgresJsConnection,
  type PostgresJsTransaction,
} from "./adapters/from-postgres-js.ts";
export type { DriverResult } from "./adapters/result-of.ts";
export type { ConsentTerms } from "./consent/consent-rows.ts";
export type { ConsentErasure, ErasedRecord } from "./consent/erase-record.ts";
export {
  type ConsentLedger,
  type EventPlace,
  openConsentLedger,
  type ReceivedEvent,
  type StoredConsentRecord,
} from "./consent/open-consent-ledger.ts";
export type {
  EventReceipt,
  IncomingEvent,
  StoredEvent,
} from "./consent/store-consent-event.ts";
export { type MigrationRun, migrate } from "./migrations/migrate.ts";
export type { Migration } from "./migrations/migration.ts";
export { migrations } from "./migrations/migrations.ts";
export type { BreachesOnPage, BreachPage } from "./register/breach-pages.ts";
export type { EndedBreaches, EraseEnded } from "./register/erase-ended-breaches.ts";
export { openRegister, type Register } from "./register/open-register.ts";
export type { Notice, RegisterOutbox } from "./register/register-outbox.ts";
export type { LinesOf } from "./register/register-rows.ts";
export type { NoticeToSend, RegisterWriter } from "./register/register-writer.ts";
export {
  type StoredCheckpoint,
  type StoredVerdict,
  type VerifyStored,
  verifyStored,
} from "./register/verify-stored-register.ts";
export type { Answered, OnceRequest } from "./register/write-once.ts";
export { type SqlClient, type SqlResult, sqlClient } from "./sql-client.ts";
