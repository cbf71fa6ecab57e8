import { PGlite } from "@electric-sql/pglite";
import * as nl from "../../src/messages/nl/index.ts";
import {
  fromPglite,
  migrate,
  planSweep,
  type SqlClient,
  storeErasure,
  tableConnector,
} from "../../src/postgres/index.ts";
import { definePolicy } from "../../src/retention/index.ts";
import { planOf as erasurePlanOf } from "../postgres/erasure-kit.ts";
import { type Calls, only } from "./calls.ts";

const sweepId = "00000000-0000-4000-8000-000000000001";
const now = "2026-08-01T02:00:00Z";
const scope = {
  policy: definePolicy({
    id: "leerplein",
    version: "1",
    rules: [{ id: "results", kind: "erase", trigger: "leftOn", period: "P2Y" }],
  }),
  asOf: "2026-08-01",
  now,
  tables: [
    {
      name: "pupil",
      key: ["id"],
      columns: { leftOn: "left_on" },
      holds: "none",
      files: ["photo"],
      actions: { anonymise: { set: { photo: null } } },
    },
  ],
} as const;
const boss = {
  createQueue: async () => undefined,
  insert: async () => undefined,
  work: async () => "worker",
};
const closing = {
  sweepId,
  parties: {
    controller: "Stichting De Wilgen",
    processor: "Leerplein Media B.V.",
    agreement: "VO-2026-014",
    approvers: [
      { role: "privacy officer", name: "S. de Vries" },
      { role: "board", name: "M. Bakker" },
    ],
    subProcessors: [],
    issuer: "Leerplein Media B.V.",
    issuedOn: "2026-08-02",
  },
  hashKey: "a secret of the issuer",
  now,
};
const planId = "00000000-0000-4000-8000-000000000002";
const client: SqlClient = fromPglite(await PGlite.create());
await migrate(client);
await client.query("create table pupil (id bigint primary key, left_on date, photo text)");
await client.query("insert into pupil values (1, '2020-01-01', 'p/1'), (2, null, null)");
const { listHash } = await planSweep(client, { ...scope, sweepId });
const approval = { sweepId, listHash, person: "s.de.vries", role: "board", now };
const sink = {
  hashOf: async () => undefined,
  write: async () => undefined,
  remove: async () => undefined,
};
const file = { name: "001-x.00001.ndjson", rows: 0, bytes: 0, sha256: "0".repeat(64) };
const table = { table: "public.x", title: "X", rows: 0, columns: [], leftOut: [], parts: [file] };
const manifest = {
  format: "bijsluiter-export-1",
  tenant: "wilgen",
  requestedBy: "m.bakker",
  requestedAt: "2026-07-01T09:00:00+02:00",
  takenAt: "2026-07-01T07:00:00Z",
  tables: [table],
  leftOut: [],
  index: { ...file, name: "index.html" },
};
const driver = { args: [{}], code: [0] };
const erasure = erasurePlanOf({ pupil: { ids: ["3"] } });
const { hash: planHash } = erasure;
await storeErasure(client, erasure, { now });
const erasureWork = {
  connectors: [tableConnector({ name: "tables", tables: { pupil: { name: "pupil", key: "id" } } })],
  readHolds: async () => [],
  now: () => now,
};

/** Good calls of the room that keeps things in PostgreSQL. */
export const postgresCalls: Calls = {
  postgres: {
    fromDrizzle: driver,
    fromKnex: driver,
    fromKysely: driver,
    fromPg: driver,
    fromPglite: driver,
    fromPostgresJs: driver,
    erasureProgress: { args: [client, planHash], code: [0] },
    fileConnector: {
      args: [{ name: "files", has: async () => true, remove: async () => undefined }],
    },
    httpConnector: {
      args: [{ name: "service", url: "https://chat.example/erase", fetch: async () => ({}) }],
    },
    previewErasure: { args: [client, erasure, erasureWork], code: [0] },
    queueErasure: { args: [client, boss, { planHash, retryLimit: 5 }], code: [0, 1] },
    readErasureLog: { args: [client, planHash], code: [0] },
    runErasure: { args: [client, { ...erasureWork, planHash }], code: [0] },
    storeErasure: { args: [client, erasure, { now, batchSize: 5 }], code: [0] },
    tableConnector: {
      args: [{ name: "tables", tables: { pupil: { name: "pupil", key: "id" } } }],
    },
    workOnErasures: { args: [client, { ...erasureWork, boss }], code: [0] },
    exportTenant: {
      args: [
        client,
        {
          request: {
            tenant: "wilgen",
            requestedBy: { id: "m.bakker", tenant: "noord", mayExport: "yes" },
            now: "2026-07-01T09:00:00+02:00",
            endsOn: "2026-07-31",
          },
          tables: [
            {
              table: { schema: "bijsluiter", name: "migration" },
              title: "Tabellen",
              tenant: { column: "id" },
            },
          ],
          leftOut: [
            { table: { name: "note" }, reason: "van de leraar zelf" },
            { table: { name: "pupil" }, reason: "staat in het leerlingsysteem" },
          ],
          sink,
        },
        only(nl, "tenantExport"),
      ],
      code: [0],
      texts: [2],
    },
    migrate: { args: [client], code: [0] },
    openConsentLedger: { args: [client], code: [0] },
    openRegister: { args: [client], code: [0] },
    approveSweep: { args: [client, approval], code: [0] },
    closeSweep: { args: [client, closing], code: [0] },
    coverage: { args: [client, { policy: scope.policy, tables: scope.tables }], code: [0] },
    planSweep: { args: [client, { ...scope, sweepId: planId }], code: [0] },
    previewSweep: { args: [client, scope], code: [0] },
    queueSweep: { args: [client, boss, { sweepId, retryLimit: 5 }], code: [0, 1] },
    readSweepFailures: { args: [client, sweepId], code: [0] },
    readSweepList: { args: [client, { sweepId, batch: 0, now }], code: [0] },
    readSweepLog: { args: [client, sweepId], code: [0] },
    removeSweptFiles: {
      args: [client, { remove: async () => undefined, now: () => now }],
      code: [0],
    },
    runSweep: { args: [client, { sweepId, now: () => now }], code: [0] },
    sweepProgress: { args: [client, sweepId], code: [0] },
    workOnSweeps: { args: [client, { boss, now: () => now }], code: [0] },
    verifyTenantExport: { args: [manifest, async () => ""], code: [1] },
  },
};
