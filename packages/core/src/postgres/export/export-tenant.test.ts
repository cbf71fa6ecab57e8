import { mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openServer, type Place, places, serverUrl } from "../../../test/postgres/places.ts";
import * as en from "../../messages/en/index.ts";
import * as nl from "../../messages/nl/index.ts";
import { sha256 } from "../../shared/hash/sha-256.ts";
import {
  type ExportRequest,
  type ExportSink,
  exportTenant,
  type SqlClient,
  type TenantExport,
  type TenantTable,
  verifyTenantExport,
} from "../index.ts";

const schema = [
  "create table board (id text primary key, name text not null, secret text)",
  "create table pupil (board_id text not null references board, nr int not null, name text, born date, points numeric(30, 10), photo bytea, extra jsonb, seen timestamptz, primary key (board_id, nr))",
  `create table "Mark; drop" (id bigint primary key, board_id text not null, nr int not null, "Cijfer" text, foreign key (board_id, nr) references pupil)`,
  'create table note (id uuid primary key default gen_random_uuid(), mark_id bigint not null references "Mark; drop", body text)',
  "create table country (code text primary key, name text)",
];
const rows = [
  "insert into board values ('wilgen', 'Stichting De Wilgen', 'geheim'), ('noord', 'Scholengroep Noorderlicht', 'x')",
  "insert into pupil select 'wilgen', n, 'Leerling ' || n, date '2014-02-28' + n, n + 0.0000000001, '\\x00ff', '{\"b\": [1, null]}', '2026-06-01 10:00:00.123456+02' from generate_series(1, 1203) n",
  "insert into pupil values ('noord', 1, E'Ander\\nmens ☂ \"', '2012-01-01', null, null, null, 'infinity')",
  `insert into "Mark; drop" select n, 'wilgen', n, '7' from generate_series(1, 20) n`,
  `insert into "Mark; drop" values (99, 'noord', 1, '10')`,
  `insert into note (mark_id, body) select id, 'goed' from "Mark; drop"`,
];
const mark = { name: "Mark; drop" };
const tables: readonly TenantTable[] = [
  {
    table: { name: "board" },
    title: "Besturen",
    tenant: { column: "id" },
    leftOut: [{ column: "secret", reason: "sleutel van de koppeling" }],
  },
  { table: { name: "pupil" }, title: "Leerlingen", tenant: { column: "board_id" } },
  { table: mark, title: "Cijfers", tenant: { column: "board_id" } },
  {
    table: { name: "note" },
    title: "Opmerkingen",
    tenant: { column: "mark_id", parent: mark, parentColumn: "id" },
  },
];
const request: ExportRequest = {
  tenant: "wilgen",
  requestedBy: { id: "m.bakker", tenant: "wilgen", mayExport: "yes" },
  now: "2026-07-01T09:00:00+02:00",
};

/** A sink in memory that counts, and may break down. */
function memorySink(breakAfter = Number.POSITIVE_INFINITY, onWrite?: () => Promise<unknown>) {
  const files = new Map<string, string>();
  const written: string[] = [];
  const sink: ExportSink = {
    hashOf: async (name) => {
      const text = files.get(name);
      return text === undefined ? undefined : sha256(text);
    },
    write: async (name, text) => {
      if (written.length >= breakAfter) throw new Error("disk is full");
      await onWrite?.();
      written.push(name);
      files.set(name, text);
    },
    remove: async (name) => {
      files.delete(name);
    },
  };
  return { sink, files, written, read: async (name: string) => files.get(name) };
}

async function filled(open: () => Promise<Place>): Promise<Place> {
  const place = await open();
  for (const statement of [...schema, ...rows]) await place.client.query(statement);
  return place;
}

async function exported(
  client: SqlClient,
  more: Partial<TenantExport> & Pick<TenantExport, "sink">,
) {
  const found = await exportTenant(client, { request, tables, partSize: 20_000, ...more }, nl);
  if (found.result === "refused") throw new Error(found.reasons.join());
  return found;
}
const linesOf = (files: ReadonlyMap<string, string>, name: RegExp) =>
  [...files]
    .filter(([file]) => name.test(file))
    .toSorted()
    .flatMap(([, text]) => text.trim().split("\n"))
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

describe.each(places)("exportTenant on %s", (_name, open) => {
  it("gives all of one customer, and nothing of another", async () => {
    const { client, close } = await filled(open);
    const { sink, files, read } = memorySink();
    const { manifest, manifestHash } = await exported(client, { sink });
    expect(manifest.tables.map(({ table, rows: count }) => [table, count])).toEqual([
      ["public.board", 1],
      ["public.pupil", 1203],
      ["public.Mark; drop", 20],
      ["public.note", 20],
    ]);
    expect(linesOf(files, /board/)).toEqual([{ id: "wilgen", name: "Stichting De Wilgen" }]);
    const pupils = linesOf(files, /pupil/);
    expect(pupils.map(({ nr }) => nr)).toEqual(Array.from({ length: 1203 }, (_, nth) => nth + 1));
    expect(pupils[0]).toMatchObject({
      born: "2014-03-01",
      photo: "\\x00ff",
      extra: { b: [1, null] },
      seen: "2026-06-01T08:00:00.123456+00:00",
    });
    expect(files.get("002-pupil.00001.ndjson")).toContain('"points":1.0000000001,');
    expect([...files.values()].join("")).not.toMatch(/geheim|Ander|noord/i);
    expect(sha256(files.get("manifest.json") ?? "")).toBe(manifestHash);
    expect(await verifyTenantExport(manifest, read)).toEqual({
      valid: true,
      files: files.size - 1,
    });
    await close();
  });

  it("has an index that people can read, in their language, and that says what stays behind", async () => {
    const { client, close } = await filled(open);
    const { sink, files } = memorySink();
    await exported(client, { sink });
    const page = files.get("index.html") ?? "";
    expect(page).toContain("<h1>Gegevens van wilgen</h1>");
    expect(page).toContain("Leerlingen (public.pupil)");
    expect(page).toContain("sleutel van de koppeling");
    const whole = tables.map(({ leftOut: _all, ...table }) => table);
    await exportTenant(client, { request, tables: whole, sink }, en);
    expect(files.get("index.html")).toContain("Nothing was left out.");
    await close();
  });

  it("ends a file at its size, and goes on where an attempt broke down", async () => {
    const { client, close } = await filled(open);
    const { sink, files, written } = memorySink();
    const { manifest } = await exported(client, { sink });
    const sizes = manifest.tables.flatMap(({ parts }) => parts.map(({ bytes }) => bytes));
    expect(Math.max(...sizes)).toBeLessThan(20_000 + 400);
    expect(written.length).toBeGreaterThan(8);

    const broken = memorySink(4);
    await expect(exported(client, { sink: broken.sink })).rejects.toThrow("disk is full");
    expect(broken.files.has("manifest.json")).toBe(false);
    const second = { ...broken.sink, write: sink.write };
    for (const [name, text] of broken.files) files.set(name, text);
    for (const name of files.keys()) if (!broken.files.has(name)) files.delete(name);
    const before = written.length;
    const again = await exported(client, { sink: { ...sink, write: second.write } });
    expect(written.slice(before).some((name) => broken.files.has(name))).toBe(false);
    expect(again.manifest.tables).toEqual(manifest.tables);
    await close();
  });

  it("writes anew what changed since, and removes what is no longer of it", async () => {
    const { client, close } = await filled(open);
    const { sink, files, written, read } = memorySink();
    await exported(client, { sink });
    await client.query("delete from note where mark_id < 99");
    await client.query('delete from "Mark; drop" where id < 99');
    await client.query("delete from pupil where nr > 10 and board_id = 'wilgen'");
    const before = written.length;
    const { manifest } = await exported(client, { sink });
    expect(manifest.tables.map(({ rows: count }) => count)).toEqual([1, 10, 0, 0]);
    expect([...files.keys()].filter((name) => name.startsWith("002-"))).toHaveLength(1);
    expect(written.slice(before)).not.toContain("001-board.00001.ndjson");
    expect((await verifyTenantExport(manifest, read)).valid).toBe(true);
    await close();
  });

  it.each<[string, Partial<TenantExport>, string]>([
    [
      "a table that points at one of the list",
      { tables: tables.slice(0, 3) },
      "tables: table-not-listed",
    ],
    [
      "a table with the customer's column",
      { tables: tables.slice(0, 2) },
      "tables: table-not-listed",
    ],
    [
      "a table that is not there",
      { tables: [...tables, { table: { name: "x" }, title: "X", tenant: { column: "id" } }] },
      "tables.4.table: unknown-table",
    ],
    [
      "a column that is not there",
      { tables: [{ table: { name: "board" }, title: "B", tenant: { column: "nr" } }] },
      "tables.0.tenant.column: unknown-column",
    ],
    [
      "a left out column that is not there",
      { tables: [{ ...tables[0], leftOut: [{ column: "pin", reason: "x" }] } as TenantTable] },
      "tables.0.leftOut.0.column: unknown-column",
    ],
    [
      "a child before its parent",
      { tables: tables.toReversed() },
      "tables.0.tenant.parent: parent-not-before",
    ],
    [
      "a table twice",
      { tables: [...tables, ...tables.slice(0, 1)] },
      "tables.4.table: repeated-table",
    ],
  ])("refuses %s", async (_what, more, message) => {
    const { client, close } = await filled(open);
    const { sink, files } = memorySink();
    await expect(exported(client, { sink, ...more })).rejects.toThrow(message);
    expect(files.size).toBe(0);
    await close();
  });

  it("takes a table that is left out with a reason, and says so", async () => {
    const { client, close } = await filled(open);
    const { sink, files } = memorySink();
    const leftOut = [{ table: { name: "note" }, reason: "van de leraar zelf" }];
    const { manifest } = await exported(client, { sink, tables: tables.slice(0, 3), leftOut });
    expect(manifest.leftOut).toEqual([{ table: "public.note", reason: "van de leraar zelf" }]);
    expect(files.get("index.html")).toContain("van de leraar zelf");
    await close();
  });

  it("needs a primary key, since without one rows have no order", async () => {
    const { client, close } = await filled(open);
    await client.query("create table log (board_id text)");
    const { sink } = memorySink();
    const all = [
      ...tables,
      { table: { name: "log" }, title: "Log", tenant: { column: "board_id" } },
    ];
    await expect(exported(client, { sink, tables: all })).rejects.toThrow(
      "tables.4.table: no-primary-key",
    );
    await close();
  });

  it("writes rows of which every column is left out", async () => {
    const { client, close } = await filled(open);
    const { sink, files } = memorySink();
    const leftOut = ["id", "name", "secret"].map((column) => ({ column, reason: "proef" }));
    const [first, ...others] = tables;
    await exported(client, { sink, tables: [{ ...first, leftOut } as TenantTable, ...others] });
    expect(files.get("001-board.00001.ndjson")).toBe("{}\n");
    await close();
  });
});

describe("who may take data along, and until when", () => {
  const never: SqlClient = {
    query: () => Promise.reject(new Error("asked the database")),
    transaction: () => Promise.reject(new Error("asked the database")),
  };
  it.each<[string, Partial<ExportRequest>, readonly string[]]>([
    [
      "the supplier",
      { requestedBy: { id: "x", tenant: "leerplein", mayExport: "yes" } },
      ["not-of-customer"],
    ],
    [
      "another customer",
      { requestedBy: { id: "x", tenant: "noord", mayExport: "yes" } },
      ["not-of-customer"],
    ],
    [
      "somebody whom the customer does not let",
      { requestedBy: { id: "x", tenant: "wilgen", mayExport: "no" } },
      ["not-authorised"],
    ],
    [
      "somebody of whom nobody knows",
      { requestedBy: { id: "x", tenant: "wilgen", mayExport: "unknown" } },
      ["not-authorised"],
    ],
    ["the 91st day", { endsOn: "2026-07-31", now: "2026-10-30T00:00:00+01:00" }, ["window-closed"]],
    [
      "a shorter window",
      { endsOn: "2026-07-31", now: "2026-08-02T00:00:00+02:00", exportDays: 1 },
      ["window-closed"],
    ],
  ])("refuses %s, before it asks the database", async (_who, more, reasons) => {
    const input = { request: { ...request, ...more }, tables, sink: memorySink().sink };
    expect(await exportTenant(never, input, nl)).toEqual({ result: "refused", reasons });
  });

  it.each<[string, Partial<ExportRequest>]>([
    ["while the subscription runs", {}],
    ["on its last day", { endsOn: "2026-07-01" }],
    ["until the end of the 90th day", { endsOn: "2026-07-31", now: "2026-10-29T23:59:59+01:00" }],
  ])("begins %s", async (_when, more) => {
    const input = { request: { ...request, ...more }, tables, sink: memorySink().sink };
    await expect(exportTenant(never, input, nl)).rejects.toThrow("asked the database");
  });
});

describe("verifyTenantExport", () => {
  it("names the first file that is missing, changed or of another length", async () => {
    const { client, close } = await filled(places[0]?.[1] ?? (() => Promise.reject(new Error())));
    const { sink, files, read } = memorySink();
    const { manifest } = await exported(client, { sink });
    const file = "003-Mark--drop.00001.ndjson";
    const text = files.get(file) ?? "";
    files.set(file, `${text} `);
    expect(await verifyTenantExport(manifest, read)).toEqual({
      valid: false,
      file,
      reason: "changed",
    });
    files.delete(file);
    expect(await verifyTenantExport(manifest, read)).toEqual({
      valid: false,
      file,
      reason: "missing",
    });
    files.set(file, text);
    const lied = {
      ...manifest,
      tables: manifest.tables.map((table) => ({
        ...table,
        parts: table.parts.map((part) => ({ ...part, rows: part.rows + 1 })),
      })),
    };
    expect(await verifyTenantExport(lied, read)).toMatchObject({
      valid: false,
      reason: "other-number-of-rows",
    });
    await close();
  });
});

it("goes to a folder, file by file", async () => {
  const { client, close } = await filled(places[0]?.[1] ?? (() => Promise.reject(new Error())));
  const folder = await mkdtemp(join(tmpdir(), "bijsluiter-export-"));
  const read = (name: string) => readFile(join(folder, name), "utf8").catch(() => undefined);
  const sink: ExportSink = {
    hashOf: async (name) => {
      const text = await read(name);
      return text === undefined ? undefined : sha256(text);
    },
    write: async (name, text) => {
      await writeFile(join(folder, `${name}.part`), text);
      await rename(join(folder, `${name}.part`), join(folder, name));
    },
    remove: (name) => rm(join(folder, name)),
  };
  const { manifest } = await exported(client, { sink });
  expect((await verifyTenantExport(manifest, read)).valid).toBe(true);
  expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
  await rm(folder, { recursive: true });
  await close();
});

describe.runIf(serverUrl !== undefined)("beside other connections", () => {
  it("is of one moment, whatever others write meanwhile", async () => {
    const { client, close } = await filled(() => openServer(serverUrl ?? ""));
    let turn = 5000;
    const { sink, files } = memorySink(Number.POSITIVE_INFINITY, async () => {
      turn += 1;
      await client.query("insert into pupil (board_id, nr, name) values ('wilgen', $1, 'later')", [
        turn,
      ]);
      await client.query("delete from note where ctid in (select ctid from note limit 1)");
    });
    const { manifest } = await exported(client, { sink });
    expect(manifest.tables.map(({ rows: count }) => count)).toEqual([1, 1203, 20, 20]);
    expect([...files.values()].join("")).not.toContain("later");
    await close();
  });

  it("fails when a policy hides rows from it", async () => {
    const { client, close } = await filled(() => openServer(serverUrl ?? ""));
    const role = `reader_${process.pid}`;
    await client.query(`create role ${role}`);
    await client.query(`grant select on all tables in schema public to ${role}`);
    await client.query("alter table pupil enable row level security");
    await client.query("create policy half on pupil using (nr < 5)");
    const { sink, files } = memorySink();
    const asReader: SqlClient = {
      query: client.query,
      transaction: (work) =>
        client.transaction(async (inner) => {
          await inner.query(`set local role ${role}`);
          return work(inner);
        }),
    };
    await expect(exported(asReader, { sink })).rejects.toThrow();
    expect(files.has("manifest.json")).toBe(false);
    await client.query(`drop owned by ${role}`);
    await client.query(`drop role ${role}`);
    await close();
  });
});
