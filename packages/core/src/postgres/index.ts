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
export {
  type FileConnectorOptions,
  fileConnector,
} from "./erasure/connectors/file-connector.ts";
export {
  type FetchLike,
  type HttpConnectorOptions,
  httpConnector,
} from "./erasure/connectors/http-connector.ts";
export {
  type ErasureTable,
  type TableConnectorOptions,
  tableConnector,
} from "./erasure/connectors/table-connector.ts";
export type { ErasureConnector, ErasureWork } from "./erasure/erasure-connector.ts";
export { type ErasureProgress, erasureProgress } from "./erasure/erasure-progress.ts";
export {
  type ErasureBoss,
  type ErasureJob,
  type ErasureQueueOptions,
  type ErasureWorkerOptions,
  queueErasure,
  workOnErasures,
} from "./erasure/erasure-queue.ts";
export {
  type ErasurePreviewOptions,
  type LinePreview,
  previewErasure,
} from "./erasure/preview-erasure.ts";
export { readErasureLog } from "./erasure/read-erasure-log.ts";
export {
  type ErasureRunOptions,
  type ErasureWorkOptions,
  runErasure,
} from "./erasure/run-erasure.ts";
export { type StoreErasureOptions, storeErasure } from "./erasure/store-erasure.ts";
export type { TenantExportMessages, TenantExportTexts } from "./export/export-index.ts";
export {
  type ExportedTable,
  type ExportManifest,
  type ExportPart,
  exportManifest,
} from "./export/export-manifest.ts";
export { type ExportRefusal, type ExportRequest, exportRequest } from "./export/export-request.ts";
export type { ExportSink } from "./export/export-sink.ts";
export {
  exportTenant,
  type TenantExport,
  type TenantExportResult,
} from "./export/export-tenant.ts";
export {
  type ColumnLeftOut,
  type TableLeftOut,
  type TenantLink,
  type TenantTable,
  tenantTable,
} from "./export/tenant-table.ts";
export {
  type TenantExportVerdict,
  verifyTenantExport,
} from "./export/verify-tenant-export.ts";
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
export type { SqlName } from "./sql/quoted-name.ts";
export { type SqlClient, type SqlResult, sqlClient } from "./sql-client.ts";
export type { FailureReason } from "./sweeper/batch/row-failure.ts";
export {
  type CoverageException,
  type CoverageFinding,
  type CoverageInput,
  coverage,
  coverageInput,
} from "./sweeper/coverage.ts";
export { type ClosedSweep, closeSweep, type SweepClosing } from "./sweeper/outcome/close-sweep.ts";
export { readSweepFailures, type SweepFailure } from "./sweeper/outcome/read-sweep-failures.ts";
export {
  readSweepList,
  type SweepListLine,
  type SweepListPage,
} from "./sweeper/outcome/read-sweep-list.ts";
export { readSweepLog, type SweptLine } from "./sweeper/outcome/read-sweep-log.ts";
export {
  type FileRemoval,
  type FileRemovalRun,
  removeSweptFiles,
} from "./sweeper/outcome/remove-swept-files.ts";
export {
  approveSweep,
  type SweepApproval,
  type SweepApprovals,
  sweepApproval,
} from "./sweeper/plan/approve-sweep.ts";
export { type PlannedSweep, planSweep } from "./sweeper/plan/plan-sweep.ts";
export { previewSweep, type TablePreview } from "./sweeper/plan/preview-sweep.ts";
export {
  type SweepPlan,
  type SweepScope,
  sweepPlan,
  sweepScope,
} from "./sweeper/plan/sweep-plan.ts";
export {
  queueSweep,
  type SweepBoss,
  type SweepJob,
  type SweepQueueOptions,
  type SweepWorkerOptions,
  workOnSweeps,
} from "./sweeper/queue/sweep-queue.ts";
export { runSweep, type SweepRunOptions } from "./sweeper/run/run-sweep.ts";
export {
  type SweepProgress,
  type SweepState,
  sweepProgress,
} from "./sweeper/run/sweep-progress.ts";
export { type CarryOut, carryOut, type SetValue } from "./sweeper/tables/carry-out.ts";
export { type DependentTable, dependentTable } from "./sweeper/tables/dependent-table.ts";
export { type SweepTable, sweepTable } from "./sweeper/tables/sweep-table.ts";
export { type TableName, tableName } from "./sweeper/tables/table-name.ts";
