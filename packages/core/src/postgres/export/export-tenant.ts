import * as z from "zod/mini";
import { checkTexts } from "../../shared/check-texts.ts";
import { canonicalJson } from "../../shared/hash/canonical-json.ts";
import { sha256 } from "../../shared/hash/sha-256.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { type SqlClient, sqlClient } from "../sql-client.ts";
import { quotedTable } from "../sweeper/tables/table-name.ts";
import { exportIndex, type TenantExportMessages } from "./export-index.ts";
import type { ExportManifest } from "./export-manifest.ts";
import {
  type ExportRefusal,
  type ExportRequest,
  exportRefusals,
  exportRequest,
} from "./export-request.ts";
import { type ExportSink, exportSink } from "./export-sink.ts";
import { catalogColumnsOf, unlistedTables } from "./table-catalog.ts";
import type { TableToRead } from "./table-lines.ts";
import {
  type TableLeftOut,
  type TenantTable,
  tablesLeftOut,
  tenantTables,
} from "./tenant-table.ts";
import { writePart, writeTenantTable } from "./write-tenant-table.ts";

/** Input of an export. */
export interface TenantExport {
  readonly request: ExportRequest;
  /** Every table with data of customers, a parent before its children. */
  readonly tables: readonly TenantTable[];
  /** Tables that look like a customer's and are not exported, with the reason. */
  readonly leftOut?: readonly TableLeftOut[];
  readonly sink: ExportSink;
  /** Characters after which a file ends; default: 4 million. */
  readonly partSize?: number;
}

/** Result of an export. */
export type TenantExportResult =
  | { readonly result: "refused"; readonly reasons: readonly ExportRefusal[] }
  | {
      readonly result: "exported";
      readonly manifest: ExportManifest;
      /** SHA-256 of the text of the manifest, to give to the customer separately from the files. */
      readonly manifestHash: string;
    };

const USUAL_SIZE = 4_000_000;
const MANIFEST = "manifest.json";

const tenantExport: z.ZodMiniType<TenantExport> = z.strictObject({
  request: exportRequest,
  tables: tenantTables,
  leftOut: z.exactOptional(tablesLeftOut),
  sink: exportSink,
  partSize: z.exactOptional(z.int().check(z.gte(1), z.lte(100_000_000))),
} satisfies Shape<TenantExport>);

/**
 * All data of a customer as NDJSON, with a set of files per table, a readable index (`index.html`) and a manifest of
 * hashes (`manifest.json`), which is written last. Only the customer can start it, during the subscription and 90 days
 * after.
 *
 * One transaction reads a snapshot. Rows are read a few hundred at a time, and a file is at most one row longer than
 * `partSize`, so that memory use is constant. After a failure, call it again with the same sink: it reads a new
 * snapshot, and writes only the files that are missing or differ.
 *
 * @param client - Not in a transaction; a role that may read the tables is enough.
 * @throws InvalidInputError for tables that differ from their description, and `table-not-listed` for a table that
 * appears to have customer data and is in neither `tables` nor `leftOut`.
 * @see GDPR art. 28(3)(g); Regulation (EU) 2023/2854, art. 25(2)
 */
export async function exportTenant(
  client: SqlClient,
  input: TenantExport,
  messages: TenantExportMessages,
): Promise<TenantExportResult> {
  const database = parseInput(sqlClient, client);
  const known = parseInput(tenantExport, input);
  checkTexts(messages, "tenantExport");
  const reasons = exportRefusals(known.request);
  if (reasons.length > 0) return { result: "refused", reasons };
  return database.transaction(async (snapshot) => {
    const takenAt = await openSnapshot(snapshot);
    const reads = await tablesToRead(snapshot, known);
    // What it lists may change from here on; without it, everybody sees that this is not whole.
    if ((await known.sink.hashOf(MANIFEST)) !== undefined) await known.sink.remove(MANIFEST);
    const tables = [];
    for (const [index, read] of reads.entries())
      tables.push(await writeTenantTable(snapshot, read, writing(known, index)));
    return finish(known, messages, { takenAt, tables });
  });
}

const writing = ({ request, sink, partSize = USUAL_SIZE }: TenantExport, index: number) => ({
  tenant: request.tenant,
  sink,
  partSize,
  index,
});

/** Fixes the moment, and how values are written, whatever the session had. */
async function openSnapshot(client: SqlClient): Promise<string> {
  await client.query("set transaction isolation level repeatable read, read only");
  for (const setting of [
    "timezone = 'UTC'",
    "datestyle = 'ISO'",
    "intervalstyle = 'iso_8601'",
    "bytea_output = 'hex'",
    "extra_float_digits = 1",
    // A policy that would hide rows is an error: less than all may not pass for all.
    "row_security = off",
  ])
    await client.query(`set local ${setting}`);
  const { rows } = await client.query<{ at: string }>(
    `select to_char(transaction_timestamp(), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`,
  );
  return rows[0]?.at ?? "";
}

async function tablesToRead(
  client: SqlClient,
  { tables, leftOut = [] }: TenantExport,
): Promise<readonly TableToRead[]> {
  const all = new Map<string, Omit<TableToRead, "all">>();
  for (const [index, table] of tables.entries())
    all.set(quotedTable(table.table), {
      table,
      columns: await catalogColumnsOf(client, table, index),
    });
  const named = [...all.keys(), ...leftOut.map(({ table }) => quotedTable(table))];
  const unlisted = await unlistedTables(client, tables, named);
  if (unlisted.length > 0)
    throw new InvalidInputError(
      unlisted.map((table) => ({ code: "table-not-listed", path: ["tables"], params: { table } })),
    );
  return [...all.values()].map((read) => ({ ...read, all }));
}

async function finish(
  { request, leftOut = [], sink }: TenantExport,
  { tenantExport: texts }: TenantExportMessages,
  { takenAt, tables }: Pick<ExportManifest, "takenAt" | "tables">,
): Promise<TenantExportResult> {
  const held = {
    format: "bijsluiter-export-1" as const,
    tenant: request.tenant,
    requestedBy: request.requestedBy.id,
    requestedAt: request.now,
    takenAt,
    tables,
    leftOut: leftOut.map(({ table, reason }) => ({
      table: quotedTable(table).replaceAll('"', ""),
      reason,
    })),
  };
  const index = await writePart(sink, "index.html", exportIndex(held, texts), 0);
  const manifest: ExportManifest = { ...held, index };
  const text = canonicalJson(JSON.parse(JSON.stringify(manifest)));
  await sink.write(MANIFEST, text);
  return { result: "exported", manifest, manifestHash: sha256(text) };
}
