import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Place, places } from "../../../test/postgres/places.ts";
import {
  asOf,
  column,
  now,
  parties,
  plan,
  policy,
  prepare,
  pupils,
  run,
  sweep,
} from "../../../test/postgres/sweep-kit.ts";
import {
  definePolicy,
  destructionStatementResult,
  type FactColumns,
} from "../../retention/index.ts";
import {
  approveSweep,
  closeSweep,
  previewSweep,
  readSweepFailures,
  readSweepList,
  readSweepLog,
  removeSweptFiles,
  type SqlClient,
  type SweepTable,
  sweepProgress,
} from "../index.ts";

const PUPILS = "create table pupil (id bigint primary key, left_on date, name text, photo text)";
const gone = (count: number) =>
  `insert into pupil select n, '2020-01-01', 'n' || n, 'p/' || n from generate_series(1, ${count}) n`;
const later = "insert into pupil values (900001, '2026-01-01'), (900002, null)";

const HOLDS =
  "create table hold (id bigint generated always as identity, pupil_id bigint not null references pupil, from_day date, until_day date)";
const held: SweepTable = {
  ...pupils,
  holds: {
    table: "hold",
    recordId: "pupil_id",
    from: "from_day",
    until: "until_day",
    matches: "id",
  },
};

describe.each(places)("the sweeper on %s", (_name, open) => {
  let place: Place;
  let client: SqlClient;
  beforeAll(async () => {
    place = await open();
    client = place.client;
  });
  afterAll(() => place.close());

  it("destroys what is due, keeps what is not, and logs each row", async () => {
    await prepare(client, [PUPILS, gone(250), later]);
    expect(await previewSweep(client, { policy, asOf, now, tables: [pupils] })).toEqual([
      { table: '"public"."pupil"', rows: 252, due: 250, held: 0 },
    ]);
    const { sweepId, ...progress } = await sweep(client);
    expect(progress).toEqual({
      state: "swept",
      batches: 3,
      done: 3,
      planned: 250,
      destroyed: 250,
      held: 0,
      skipped: 0,
      failed: 0,
    });
    expect(await column(client, "select id::int from pupil order by id")).toEqual([900001, 900002]);
    const log = await readSweepLog(client, sweepId);
    expect(log).toHaveLength(250);
    expect(log[0]).toEqual({
      table: '"public"."pupil"',
      id: "1",
      action: "erase",
      ruleId: "two-years",
      triggerDay: "2020-01-01",
      at: now,
    });
    expect(await readSweepLog(client)).toEqual(log);
    expect(await run(client, sweepId)).toEqual(progress);
  });

  it.each([
    ["integer", "n"],
    ["smallint", "n"],
    ["bigint", "9007199254740993 + n"],
    ["uuid", "('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid"],
    ["text", `E'a"b\\\\c''d\\te\\x01é😀, ]' || n`],
    ["varchar(40)", "repeat(' ', 3) || n || repeat(' ', 3)"],
    ["char(12)", "'k' || n"],
    ["numeric", "n + 0.10"],
    ["date", "date '2020-01-01' + n"],
    ["timestamptz", "timestamptz '2020-01-01 00:00:00.123456Z' + n * interval '1 day'"],
    ["bytea", "decode('00ff' || lpad(n::text, 2, '0'), 'hex')"],
    ['"My kind"', `(array['a b', 'C'])[n]::"My kind"`],
  ])("takes a key of type %s", async (type, value) => {
    await prepare(client, [
      `create type "My kind" as enum ('a b', 'C', 'stays')`,
      `create table "Pupil.x""y" ("The key" ${type} primary key, left_on date)`,
      `insert into "Pupil.x""y" select ${value}, case n when 3 then null else date '2020-01-01' end
        from generate_series(1, ${type === '"My kind"' ? 2 : 3}) n`,
    ]);
    const table: SweepTable = { ...pupils, name: 'Pupil.x"y', key: ["The key"] };
    expect(await sweep(client, { tables: [table] })).toMatchObject({ destroyed: 2, planned: 2 });
    expect(
      await column(client, `select count(*)::int from "Pupil.x""y" where left_on is not null`),
    ).toEqual([0]);
    expect(await column(client, "select count(*)::int from bijsluiter.sweep_log")).toEqual([2]);
  });

  it("takes a key of several columns, and any schema", async () => {
    await prepare(client, [
      'drop schema if exists "School 1" cascade',
      'create schema "School 1"',
      `create table "School 1"."Mark" (pupil bigint, subject text, left_on date, primary key (pupil, subject))`,
      `insert into "School 1"."Mark" values (1, 'a', '2020-01-01'), (1, 'b', null), (2, 'a', '2020-01-01')`,
    ]);
    const table: SweepTable = {
      ...pupils,
      schema: "School 1",
      name: "Mark",
      key: ["subject", "pupil"],
    };
    const { sweepId, destroyed } = await sweep(client, { tables: [table] });
    expect(destroyed).toBe(2);
    expect(await column(client, `select subject from "School 1"."Mark"`)).toEqual(["b"]);
    expect((await readSweepLog(client, sweepId)).map(({ id }) => id)).toEqual([
      '["a", "1"]',
      '["a", "2"]',
    ]);
    await client.query('drop schema "School 1" cascade');
  });

  it("sweeps one board of a table of many, with a list and a statement of its own", async () => {
    const board = (value: string): SweepTable => ({ ...pupils, only: { board: value } });
    await prepare(client, [
      "create table pupil (board integer, id bigint primary key, left_on date)",
      "insert into pupil select n % 3, n, '2020-01-01' from generate_series(1, 90) n",
    ]);
    const scope = { policy, tables: [board("1")], asOf, now };
    expect(await previewSweep(client, scope)).toMatchObject([{ rows: 30, due: 30, held: 0 }]);
    const { sweepId } = await plan(client, { tables: [board("1")] });
    // Moved to another board after the list was made: this board no longer decides about it.
    await client.query("update pupil set board = 2 where id = 1");
    expect(await run(client, sweepId)).toMatchObject({ planned: 30, destroyed: 29, skipped: 1 });
    expect(
      await column(client, "select board || ':' || count(*) from pupil group by board order by 1"),
    ).toEqual(["0:30", "2:31"]);
    const closed = await closeSweep(client, {
      sweepId,
      parties,
      hashKey: "a secret of the issuer",
      now,
    });
    expect(closed).toMatchObject({ state: "closed", statement: { total: 29 } });
    await expect(plan(client, { tables: [board("one")] })).rejects.toThrow("column-type");
    const unknown: SweepTable = { ...pupils, only: { "school board": "1" } };
    await expect(plan(client, { tables: [unknown] })).rejects.toThrow("column-missing");
  });

  it("keeps a partition with rows of a board that is not swept", async () => {
    await prepare(client, [
      "create table pupil (board text, id bigint, left_on date, primary key (id)) partition by range (id)",
      "create table pupil_1 partition of pupil for values from (1) to (11)",
      "create table pupil_2 partition of pupil for values from (11) to (21)",
      "insert into pupil select case n when 15 then 'b' else 'a' end, n, '2020-01-01' from generate_series(1, 20) n",
    ]);
    const table: SweepTable = { ...pupils, only: { board: "a" }, partitions: "drop" };
    expect(await sweep(client, { tables: [table] })).toMatchObject({ destroyed: 19 });
    expect(await column(client, "select id::int from pupil")).toEqual([15]);
  });

  it("names a bad row with its reason and lets the rest go", async () => {
    await prepare(client, [
      PUPILS,
      gone(500),
      "create table child (id integer primary key, pupil_id bigint constraint child_of_pupil references pupil)",
      "insert into child select n, n * 25 from generate_series(1, 20) n",
    ]);
    const { sweepId, ...progress } = await sweep(client);
    expect(progress).toMatchObject({ state: "swept", destroyed: 480, failed: 20, skipped: 0 });
    const failures = await readSweepFailures(client, sweepId);
    expect(failures).toHaveLength(20);
    expect(failures[0]).toEqual({
      table: '"public"."pupil"',
      id: "100",
      reason: "constraint",
      sqlState: "23503",
      constraint: "child_of_pupil",
    });
    await client.query("delete from child where id <= 19");
    expect(await run(client, sweepId, { retry: true })).toMatchObject({
      destroyed: 499,
      failed: 1,
      planned: 500,
      state: "swept",
    });
    expect(await column(client, "select id::int from pupil")).toEqual([500]);
  });

  it("names rows that a trigger or a deferred constraint refuses, and says nothing of what is in them", async () => {
    await prepare(client, [
      PUPILS,
      gone(40),
      "create table child (pupil_id bigint constraint later_checked references pupil deferrable initially deferred)",
      "insert into child values (7)",
      `create function refuse() returns trigger language plpgsql as $$ begin
        if old.id = 11 then raise exception 'pupil % stays', old.name using errcode = 'BIJ01'; end if;
        if old.id = 12 then return null; end if; return old; end $$`,
      "create trigger refuse before delete on pupil for each row execute function refuse()",
    ]);
    const { sweepId, ...progress } = await sweep(client);
    expect(progress).toMatchObject({ destroyed: 37, failed: 3, skipped: 0 });
    expect(await readSweepFailures(client, sweepId)).toEqual([
      {
        table: '"public"."pupil"',
        id: "11",
        reason: "refused",
        sqlState: "BIJ01",
        constraint: null,
      },
      {
        table: '"public"."pupil"',
        id: "12",
        reason: "refused",
        sqlState: "09000",
        constraint: null,
      },
      {
        table: '"public"."pupil"',
        id: "7",
        reason: "constraint",
        sqlState: "23503",
        constraint: "later_checked",
      },
    ]);
    expect(
      JSON.stringify((await client.query("select * from bijsluiter.sweep_failure")).rows),
    ).not.toContain("n11");
  });

  it("keeps held rows, and deletes ended holds with the row that they kept", async () => {
    await prepare(client, [
      PUPILS,
      HOLDS,
      gone(6),
      `insert into hold (pupil_id, from_day, until_day) values
        (1, '2020-01-01', null), (2, '2020-01-01', '2026-07-31'), (3, '2026-08-01', null),
        (4, '2026-08-02', null), (5, '2020-01-01', '2026-08-01')`,
    ]);
    const { sweepId } = await plan(client, { tables: [held] });
    // The day after its day, a hold of that day and one of today both keep.
    const progress = await run(client, sweepId, { now: () => "2026-08-02T02:00:00Z" });
    expect(progress).toMatchObject({ destroyed: 2, held: 4, failed: 0 });
    expect(await column(client, "select id::int from pupil order by id")).toEqual([1, 3, 4, 5]);
    expect(await column(client, "select pupil_id::int from hold order by 1")).toEqual([1, 3, 4, 5]);
  });

  it("reads holds without a foreign key too", async () => {
    await prepare(client, [
      PUPILS,
      gone(3),
      "create table hold (pupil_id bigint, from_day date, until_day date)",
      "insert into hold values (1, '2020-01-01', null), (2, '2020-01-01', '2021-01-01')",
    ]);
    expect(await sweep(client, { tables: [held] })).toMatchObject({ destroyed: 2, held: 1 });
    expect(await column(client, "select pupil_id::int from hold order by 1")).toEqual([1, 2]);
  });

  it.each([
    ["instant", "timestamptz", "'2024-07-31 21:59:59Z'", "'2024-07-31 22:00:00Z'"],
    ["epoch-seconds", "bigint", "1722463199", "1722463200"],
    ["epoch-ms", "bigint", "1722463199000", "1722463200000"],
    ["text-day", "text", "'2024-07-31'", "'2024-08-01'"],
  ] as const)(
    "reads a column of %s, whose day is that of the policy's zone",
    async (holds, type, over, not) => {
      await prepare(client, [
        `create table pupil (id bigint primary key, left_on ${type})`,
        `insert into pupil values (1, ${over}), (2, ${not}), (3, null)`,
      ]);
      const table: SweepTable = { ...pupils, columns: { leftOn: { column: "left_on", holds } } };
      expect(await sweep(client, { tables: [table] })).toMatchObject({ planned: 1, destroyed: 1 });
      expect(await column(client, "select id::int from pupil order by id")).toEqual([2, 3]);
    },
  );

  it("reads a fact that rows of another table hold, and holds with a composite key", async () => {
    await prepare(client, [
      "create table pupil (school text, id bigint, primary key (id, school))",
      `create table "Left" (school text, pupil bigint, "on" date)`,
      `create table hold (school text, pupil bigint, since timestamptz, until timestamptz,
        foreign key (pupil, school) references pupil)`,
      "insert into pupil values ('a', 1), ('b', 1), ('a', 2), ('a', 3), ('a', 4), ('a', 5)",
      `insert into "Left" values ('a', 1, '2020-01-01'), ('a', 1, '2021-01-01'), ('b', 1, '2020-01-01'), ('b', 1, '2026-01-01'),
        ('a', 2, '2020-01-01'), ('a', 3, '2020-01-01'), ('a', 4, '2020-01-01')`,
      `insert into hold values ('a', 2, null, null), ('a', 3, '2026-08-01 23:00:00+02', null), ('a', 4, '2020-01-01Z', '2026-07-30Z')`,
    ]);
    const key = { recordId: ["school", "pupil"], matches: ["school", "id"] };
    const table: SweepTable = {
      name: "pupil",
      key: ["school", "id"],
      columns: { leftOn: { table: '"Left"', ...key, column: '"on"', holds: "day" } },
      holds: {
        table: "public.hold",
        ...key,
        from: { column: "since", holds: "instant" },
        until: { column: "until", holds: "instant" },
      },
    };
    expect(await sweep(client, { tables: [table] })).toMatchObject({
      planned: 4,
      destroyed: 2,
      held: 2,
    });
    expect(await column(client, "select school || id from pupil order by 1")).toEqual([
      "a2",
      "a3",
      "a5",
      "b1",
    ]);
    const without: SweepTable = {
      ...table,
      with: [{ name: "Left", key: ["pupil"], references: { pupil: "id" } }],
    };
    await expect(plan(client, { tables: [without] })).rejects.toThrow(
      "tables.0.with.0.key: key-not-unique",
    );
  });

  it("writes a key of moments alike for every worker, in whatever zone its connection is", async () => {
    await prepare(client, [
      "create table pupil (id timestamptz primary key, left_on date, is_held boolean)",
      "insert into pupil values ('2020-01-01Z', '2020-01-01', true), ('2020-01-02Z', '2020-01-01', false)",
    ]);
    const table: SweepTable = { ...pupils, holds: { column: "is_held" } };
    const { sweepId } = await plan(client, { tables: [table] });
    const elsewhere: SqlClient = {
      ...client,
      transaction: (work) =>
        client.transaction(async (within) => {
          await within.query("set local TimeZone = 'Asia/Tokyo'");
          return work(within);
        }),
    };
    expect(await run(elsewhere, sweepId)).toMatchObject({ destroyed: 1, held: 1, failed: 0 });
    expect((await readSweepLog(client)).at(-1)?.id).toContain("2020-01-02 00:00:00+00");
  });

  it("reads a column that says whether a row is held", async () => {
    await prepare(client, [PUPILS, gone(3), "alter table pupil add held boolean"]);
    await client.query("update pupil set held = id = 1 where id <= 2");
    const table: SweepTable = { ...pupils, holds: { column: "held" } };
    expect(await sweep(client, { tables: [table] })).toMatchObject({ destroyed: 1, held: 2 });
  });

  it("is not misled by a row that is no longer due, or gone, when its batch runs", async () => {
    await prepare(client, [PUPILS, gone(5)]);
    const { sweepId } = await plan(client);
    await client.query("update pupil set left_on = '2026-01-01' where id = 1");
    await client.query("delete from pupil where id = 2");
    expect(await run(client, sweepId)).toMatchObject({ destroyed: 3, skipped: 2, failed: 0 });
  });

  it("erases columns, and does nothing on a second night", async () => {
    await prepare(client, [
      PUPILS,
      "alter table pupil add born date, add marks jsonb, add code varchar(5)",
      gone(3),
      "update pupil set born = '2010-05-17', marks = '[7]', code = 'abcde'",
    ]);
    const set = {
      name: null,
      photo: "none",
      born: { truncate: "year" },
      marks: "[]",
      code: 12,
    } as const;
    const table: SweepTable = { ...pupils, actions: { erase: { set } }, files: ["photo", "code"] };
    expect(await sweep(client, { tables: [table] })).toMatchObject({ planned: 3, destroyed: 3 });
    expect(
      (
        await client.query(
          "select name, photo, born::text as born, marks::text as marks, code from pupil limit 1",
        )
      ).rows,
    ).toEqual([{ name: null, photo: "none", born: "2010-01-01", marks: "[]", code: "12" }]);
    expect(await sweep(client, { tables: [table] })).toMatchObject({ planned: 0, destroyed: 0 });
    await client.query("update pupil set name = 'back' where id = 2");
    expect(await sweep(client, { tables: [table] })).toMatchObject({
      planned: 1,
      destroyed: 1,
      failed: 0,
    });
    expect(
      await column(client, "select path from bijsluiter.sweep_file order by id limit 2"),
    ).toEqual(["p/1", "p/2"]);
  });

  it("names a value that does not fit a column", async () => {
    await prepare(client, [PUPILS, "alter table pupil add code varchar(3) unique", gone(3)]);
    const tooLong: SweepTable = { ...pupils, actions: { erase: { set: { code: "abcd" } } } };
    const { sweepId } = await sweep(client, { tables: [tooLong] });
    expect((await readSweepFailures(client, sweepId)).map(({ sqlState }) => sqlState)).toEqual(
      Array(3).fill("22001"),
    );
    const same: SweepTable = { ...pupils, actions: { erase: { set: { code: "x" } } } };
    expect(await sweep(client, { tables: [same] })).toMatchObject({ destroyed: 1, failed: 2 });
  });

  it("destroys anew what a restore brought back, and a reused id", async () => {
    await prepare(client, [PUPILS, gone(3)]);
    expect(await sweep(client)).toMatchObject({ destroyed: 3 });
    await client.query(gone(2));
    const { sweepId, destroyed } = await sweep(client);
    expect(destroyed).toBe(2);
    expect((await readSweepLog(client, sweepId)).map(({ id }) => id)).toEqual(["1", "2"]);
  });

  it("follows the rule that decided, and names a row whose action nobody knows", async () => {
    await prepare(client, [
      "create table pupil (id bigint primary key, kind text, left_on date)",
      `insert into pupil values (1, 'results', '2020-01-01'), (2, 'file', '2020-02-02'), (3, 'file', '2025-01-01'), (4, 'photo', '2020-01-01'), (5, 'x', '2020-01-01')`,
    ]);
    const rules = definePolicy({
      id: "p",
      version: "1",
      rules: [
        {
          id: "all",
          kind: "erase",
          trigger: "leftOn",
          period: "P1Y",
          categories: ["results", "file"],
        },
        { id: "results", kind: "erase", trigger: "leftOn", period: "P1M", categories: ["results"] },
        { id: "file-keep", kind: "keep", trigger: "leftOn", period: "P5Y", categories: ["file"] },
        {
          id: "photo",
          kind: "erase",
          trigger: "leftOn",
          period: "P1Y",
          categories: ["photo"],
          action: "transfer",
        },
      ],
    });
    const table: SweepTable = { ...pupils, category: { column: "kind" } };
    const { sweepId, ...progress } = await sweep(client, { policy: rules, tables: [table] });
    expect(progress).toMatchObject({ planned: 3, destroyed: 2, failed: 1 });
    expect(
      (await readSweepLog(client, sweepId)).map(({ id, ruleId, category }) => [
        id,
        ruleId,
        category,
      ]),
    ).toEqual([
      ["1", "results", "results"],
      ["2", "file-keep", "file"],
    ]);
    expect(await readSweepFailures(client, sweepId)).toMatchObject([
      { id: "4", reason: "no-action" },
    ]);
  });

  it("lets what belongs to a row go before it, each with a line, and the tables in their order", async () => {
    await prepare(client, [
      PUPILS,
      gone(3),
      "create table mark (id integer primary key, pupil_id bigint references pupil)",
      "create table remark (id integer primary key, mark_id integer references mark, body text)",
      "create table login (id integer primary key, pupil_id bigint, agent text)",
      "create table parent (id integer primary key, pupil_id bigint references pupil, left_on date)",
      "insert into mark values (1, 1), (2, 1), (3, 2)",
      "insert into remark values (1, 1, 'x'), (2, 3, 'x')",
      "insert into login values (1, 1, 'a'), (2, 9, 'b')",
      "insert into parent values (1, 1, '2020-01-01'), (2, 3, null)",
    ]);
    const withAll: SweepTable = {
      ...pupils,
      with: [
        { name: "mark", key: ["id"], references: { pupil_id: "id" } },
        { name: "remark", key: ["id"], references: { mark_id: "id" }, of: 0 },
        {
          name: "login",
          key: ["id"],
          references: { pupil_id: "id" },
          action: { set: { agent: null } },
        },
      ],
    };
    const parents: SweepTable = { ...pupils, name: "parent" };
    const { sweepId, ...progress } = await sweep(client, { tables: [withAll, parents] });
    expect(progress).toMatchObject({ planned: 4, destroyed: 3, failed: 1 });
    const log = await readSweepLog(client, sweepId);
    const lines = log.map(
      ({ table, id, action, alongWith }) =>
        `${table.slice(10, -1)} ${id} ${action} ${alongWith ?? "-"}`,
    );
    expect(lines).toEqual([
      "parent 1 erase -",
      "login 1 anonymise 1",
      "mark 1 erase 1",
      "mark 2 erase 1",
      "mark 3 erase 2",
      "pupil 1 erase -",
      "pupil 2 erase -",
      "remark 1 erase 1",
      "remark 2 erase 2",
    ]);
    expect(await column(client, "select agent from login order by id")).toEqual([null, "b"]);
    expect(await readSweepFailures(client, sweepId)).toMatchObject([
      { id: "3", constraint: "parent_pupil_id_fkey" },
    ]);
  });

  it("removes files after the rows, and forgets their paths", async () => {
    await prepare(client, [PUPILS, gone(3)]);
    await sweep(client, { tables: [{ ...pupils, files: ["photo"] }] });
    const asked: string[] = [];
    let broken = true;
    const remove = async (path: string) => {
      asked.push(path);
      if (broken && path === "p/2") throw new Error("storage is away");
    };
    expect(await removeSweptFiles(client, { remove, now: () => now, limit: 2 })).toEqual({
      removed: 1,
      failed: 1,
    });
    broken = false;
    expect(await removeSweptFiles(client, { remove, now: () => now })).toEqual({
      removed: 2,
      failed: 0,
    });
    expect(asked).toEqual(["p/1", "p/2", "p/3", "p/2"]);
    expect(await column(client, "select count(path)::int from bijsluiter.sweep_file")).toEqual([0]);
    await client.query("update bijsluiter.sweep_file set removed_at = null, path = 'again'");
    await expect(removeSweptFiles(client, { remove, now: () => "today" })).rejects.toThrow(
      "now: wrong-format",
    );
  });

  it("destroys nothing before two different persons approved the list", async () => {
    await prepare(client, [PUPILS, gone(3)]);
    const { sweepId, listHash } = await plan(client, { approvals: 2 });
    const approve = (person: string, hash = listHash) =>
      approveSweep(client, { sweepId, listHash: hash, person, role: "board", now });
    expect(await run(client, sweepId)).toMatchObject({ state: "awaiting-approval", destroyed: 0 });
    expect(await readSweepList(client, { sweepId, batch: 0, now })).toMatchObject([
      {
        table: '"public"."pupil"',
        id: "1",
        due: { action: "erase", ruleId: "two-years", triggerDay: "2020-01-01" },
      },
      { id: "2" },
      { id: "3" },
    ]);
    expect(await approve("S. de Vries")).toEqual({ given: 1, needed: 2 });
    expect(await approve("  s. DE  vries ")).toEqual({ given: 1, needed: 2 });
    await expect(approve("M. Bakker", "0".repeat(64))).rejects.toThrow("listHash: other-list");
    expect(await run(client, sweepId)).toMatchObject({ state: "awaiting-approval", destroyed: 0 });
    expect(
      await closeSweep(client, { sweepId, parties, hashKey: "a secret of the issuer", now }),
    ).toEqual({
      state: "awaiting-approval",
    });
    expect(await approve("M. Bakker")).toEqual({ given: 2, needed: 2 });
    expect(await run(client, sweepId)).toMatchObject({ state: "swept", destroyed: 3 });
    expect(await readSweepList(client, { sweepId, batch: 0, now })).toMatchObject([
      { due: null },
      { due: null },
      { due: null },
    ]);
    expect(await readSweepList(client, { sweepId, batch: 1, now })).toEqual([]);
  });

  it("closes with one statement", async () => {
    await prepare(client, [PUPILS, gone(150)]);
    const { sweepId } = await plan(client);
    const close = () =>
      closeSweep(client, { sweepId, parties, hashKey: "a secret of the issuer", now });
    expect(await run(client, sweepId, { limit: 1 })).toMatchObject({
      state: "open",
      destroyed: 100,
    });
    expect(await close()).toEqual({ state: "open" });
    let asked = 0;
    await run(client, sweepId, { isStopped: () => asked++ > 0 });
    const closed = await close();
    if (closed.state !== "closed") throw new Error("It is not closed.");
    expect(destructionStatementResult.safeParse(closed.statement).success).toBe(true);
    expect(closed.statement).toMatchObject({
      total: 150,
      exceptions: { held: 0, failed: 0, skipped: 0 },
    });
    expect(await close()).toEqual(closed);
    expect(await run(client, sweepId)).toMatchObject({ state: "closed" });
    const { listHash } = { listHash: "0".repeat(64) };
    await expect(
      approveSweep(client, { sweepId, listHash, person: "p", role: "r", now }),
    ).rejects.toThrow("sweep-closed");
  });

  it("refuses a list that was changed after it was planned", async () => {
    await prepare(client, [PUPILS, gone(3), later]);
    const { sweepId } = await plan(client);
    await client.query(`update bijsluiter.sweep_batch set keys = '[["900001"]]'`);
    await expect(run(client, sweepId)).rejects.toThrow("sweepId: other-list");
    expect(await column(client, "select count(*)::int from pupil")).toEqual([5]);
  });

  it("keeps its log and approvals from being changed", async () => {
    await prepare(client, [PUPILS, gone(1)]);
    await sweep(client, { approvals: 1 });
    for (const table of ["sweep_log", "sweep_approval"])
      await expect(client.query(`delete from bijsluiter.${table}`)).rejects.toThrow();
  });

  it("drops a partition of which every row goes, and takes the rows of another one by one", async () => {
    await prepare(client, [
      "create table pupil (id bigint, left_on date, photo text, primary key (id, left_on)) partition by range (left_on)",
      `create table "p 2019" partition of pupil for values from ('2019-01-01') to ('2020-01-01')`,
      "create table p2020 partition of pupil for values from ('2020-01-01') to ('2021-01-01')",
      "create table p2024 partition of pupil for values from ('2024-01-01') to ('2027-01-01')",
      "create table mark (id integer primary key, pupil_id bigint)",
      "insert into pupil select n, '2019-06-01', 'f' || n from generate_series(1, 1200) n",
      "insert into pupil values (5001, '2020-06-01'), (5002, '2020-06-02')",
      "insert into pupil values (7001, '2024-06-01'), (7002, '2026-06-02')",
      "insert into mark values (1, 1), (2, 5001), (3, 7002)",
    ]);
    const table: SweepTable = {
      ...pupils,
      key: ["id", "left_on"],
      files: ["photo"],
      with: [{ name: "mark", key: ["id"], references: { pupil_id: "id" } }],
      partitions: "drop",
    };
    const { sweepId, tables } = await plan(client, { tables: [table] });
    expect(tables).toEqual([{ table: '"public"."pupil"', planned: 1203 }]);
    // A row that stays came into one of them.
    await client.query("update pupil set left_on = '2020-06-01' where id = 5002");
    await client.query("insert into pupil values (5003, '2020-12-31')");
    expect(await run(client, sweepId)).toMatchObject({
      state: "swept",
      destroyed: 1204,
      failed: 0,
    });
    expect(await column(client, "select id::int from pupil order by id")).toEqual([7002]);
    expect(await column(client, "select to_regclass('\"p 2019\"')::text")).toEqual([null]);
    expect(await column(client, "select id from mark")).toEqual([3]);
    expect(await column(client, "select count(*)::int from bijsluiter.sweep_file")).toEqual([1200]);
    expect(await column(client, "select count(*)::int from bijsluiter.sweep_log")).toEqual([1206]);
  });

  it("takes the rows of a partition one by one when a hold came", async () => {
    await prepare(client, [
      "create table pupil (id bigint, left_on date, primary key (id, left_on)) partition by range (left_on)",
      "create table p2019 partition of pupil for values from ('2019-01-01') to ('2020-01-01')",
      "create table hold (pupil_id bigint, from_day date, until_day date)",
      "insert into pupil select n, '2019-06-01' from generate_series(1, 30) n",
    ]);
    const table: SweepTable = { ...held, key: ["id", "left_on"], partitions: "drop" };
    const { sweepId } = await plan(client, { tables: [table] });
    await client.query("insert into hold values (7, '2020-01-01', null)");
    expect(await run(client, sweepId)).toMatchObject({ state: "swept", destroyed: 29, held: 1 });
    expect(await column(client, "select id::int from pupil")).toEqual([7]);
  });

  it.each<[string, Partial<SweepTable>, string]>([
    ["a table", { name: "nobody" }, "tables.0.name: table-missing"],
    ["a fact", { columns: { leftOn: "gone" } }, "tables.0.columns.leftOn: column-missing"],
    ["a category", { category: { column: "gone" } }, "tables.0.category.column: column-missing"],
    ["a file", { files: ["gone"] }, "tables.0.files.0: column-missing"],
    ["a key", { key: ["gone"] }, "tables.0.key.0: column-missing"],
    [
      "a set",
      { actions: { erase: { set: { gone: 1 } } } },
      "tables.0.actions.erase.set.gone: column-missing",
    ],
    ["a key twice", { key: ["name"] }, "tables.0.key: key-not-unique"],
    ["a key that may be null", { key: ["code"] }, "tables.0.key: key-not-required"],
    ["a hold column", { holds: { column: "gone" } }, "tables.0.holds.column: column-missing"],
    [
      "a hold table",
      { holds: { table: "x.gone", recordId: "a", from: "b", until: "c", matches: "id" } },
      "tables.0.holds.name: table-missing",
    ],
    [
      "a column of moments without a zone",
      { columns: { leftOn: "seen" } },
      "tables.0: column-type",
    ],
    [
      "rows that are not there",
      {
        columns: {
          leftOn: { table: "gone", recordId: "a", matches: "id", column: "b", holds: "day" },
        },
      },
      "tables.0.columns.leftOn.name: table-missing",
    ],
    [
      "a fact that a record of a schema leaves out",
      { columns: JSON.parse('{ "leftOn": "left_on", "__proto__": 1 }') },
      "tables.0.columns: wrong-format",
    ],
    ["a fact of a rule", { columns: { other: "left_on" } }, "tables.0.columns.leftOn: required"],
    [
      "a type that there is not",
      { columns: { leftOn: { column: "left_on", holds: "week" } } as unknown as FactColumns },
      "tables.0.columns.leftOn",
    ],
    ["a column of another type", { columns: { leftOn: "id" } }, "tables.0: column-type"],
    [
      "a value of another type",
      { actions: { erase: { set: { left_on: "x" } } } },
      "tables.0: column-type",
    ],
    [
      "a reference",
      { with: [{ name: "child", key: ["id"], references: { x: "y" } }] },
      "tables.0.with.0.references.x: column-missing",
    ],
    [
      "no reference",
      { with: [{ name: "child", key: ["id"], references: {} }] },
      "tables.0.with.0.references: required",
    ],
    [
      "a table that refers to itself",
      { with: [{ name: "child", key: ["id"], references: { id: "id" }, of: 0 }] },
      "tables.0.with.0.of: not-an-option",
    ],
  ])("refuses before anything is read: %s", async (_what, more, message) => {
    await prepare(client, [
      PUPILS,
      "alter table pupil add code text unique, add seen timestamp",
      "create table child (id integer primary key)",
    ]);
    await expect(plan(client, { tables: [{ ...pupils, ...more }] })).rejects.toThrow(message);
  });

  it("refuses a sweep twice, one that there is not, and a clock that gives no moment", async () => {
    await prepare(client, [PUPILS, gone(1)]);
    const { sweepId } = await plan(client);
    await expect(plan(client, { sweepId })).rejects.toThrow("sweepId: repeated-id");
    const other = "00000000-0000-4000-8000-000000000000";
    await expect(run(client, other)).rejects.toThrow("sweepId: unknown-sweep");
    await expect(sweepProgress(client, other)).rejects.toThrow("unknown-sweep");
    await expect(readSweepList(client, { sweepId: other, batch: 0, now })).rejects.toThrow(
      "unknown-sweep",
    );
    await expect(
      closeSweep(client, { sweepId: other, parties, hashKey: "a secret of the issuer", now }),
    ).rejects.toThrow("unknown-sweep");
    await expect(
      approveSweep(client, {
        sweepId: other,
        listHash: "0".repeat(64),
        person: "p",
        role: "r",
        now,
      }),
    ).rejects.toThrow("unknown-sweep");
    await expect(run(client, sweepId, { now: () => "2026-08-01" })).rejects.toThrow(
      "now: wrong-format",
    );
    await client.query("alter table pupil rename left_on to gone_on");
    await expect(run(client, sweepId)).rejects.toThrow("tables.0.columns.leftOn: column-missing");
  });
});
