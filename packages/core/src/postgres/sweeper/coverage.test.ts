import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Place, places } from "../../../test/postgres/places.ts";
import { policy, prepare, pupils } from "../../../test/postgres/sweep-kit.ts";
import { definePolicy } from "../../retention/index.ts";
import { type CoverageInput, coverage, type SweepTable } from "../index.ts";

const TABLES = [
  "create table pupil (id bigint primary key, left_on date, name text, mail text)",
  "create table hold (pupil_id bigint references pupil, from_day date, until_day date)",
  "create table mark (id integer primary key, pupil_id bigint references pupil)",
  "create table remark (id integer primary key, pupil_id bigint references pupil on delete cascade)",
  "create table likes (id integer primary key, pupil_id bigint references pupil on delete set null)",
  "create table logs (at timestamptz, text text) partition by range (at)",
  "create table logs_2026 partition of logs for values from ('2026-01-01') to ('2027-01-01')",
];
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
const nothing = [{ name: "likes" }, { name: "logs" }];
const mark = { name: "mark", key: ["id"], references: { pupil_id: "id" } };
const remark = { ...mark, name: "remark" };

describe.each(places)("coverage on %s", (_name, open) => {
  let place: Place;
  beforeAll(async () => {
    place = await open();
    await prepare(place.client, TABLES);
  });
  afterAll(() => place.close());

  it.each<[string, Partial<CoverageInput>, readonly string[]]>([
    [
      "tables that nobody names",
      { tables: [pupils] },
      [
        "table-without-rule public.hold",
        "reference-unnamed public.hold",
        "table-without-rule public.likes",
        "table-without-rule public.logs",
        "table-without-rule public.mark",
        "reference-unnamed public.mark",
        "table-without-rule public.remark",
        "cascade-unnamed public.remark",
      ],
    ],
    ["all that is named", { tables: [{ ...held, with: [mark, remark] }], exceptions: nothing }, []],
    [
      "columns of rows that stay",
      {
        tables: [{ ...held, actions: { erase: { set: { name: null } } }, with: [mark, remark] }],
        exceptions: nothing,
      },
      ["column-without-rule public.pupil.mail"],
    ],
    [
      "columns of which a person says that they may stay",
      {
        tables: [{ ...held, actions: { erase: { set: { name: null } } }, with: [mark, remark] }],
        exceptions: [...nothing, { name: "pupil", columns: ["mail"] }],
      },
      [],
    ],
    [
      "columns of rows that stay beside others",
      {
        tables: [{ ...held, with: [mark, { ...remark, action: { set: { pupil_id: null } } }] }],
        exceptions: nothing,
      },
      [],
    ],
    [
      "a table that goes by itself before the other",
      {
        tables: [
          { ...held, with: [remark] },
          { ...pupils, name: "mark", columns: { leftOn: "id" } },
        ],
        exceptions: nothing,
      },
      [],
    ],
    [
      "a category that no rule is for",
      {
        policy: definePolicy({
          id: "p",
          version: "1",
          rules: [{ id: "r", kind: "erase", trigger: "leftOn", period: "P1Y", categories: ["x"] }],
        }),
        tables: [{ ...held, category: { is: "y" }, with: [mark, remark] }],
        exceptions: [...nothing, { name: "mark" }, { name: "remark" }],
      },
      ["table-without-rule public.pupil"],
    ],
  ])("names %s", async (_what, input, expected) => {
    const found = await coverage(place.client, { policy, tables: [held], ...input });
    expect(found.map(({ code, where }) => `${code} ${where.join(".")}`)).toEqual(expected);
  });

  it("refuses a table that is not there", async () => {
    const tables = [{ ...pupils, name: "gone" }];
    await expect(coverage(place.client, { policy, tables })).rejects.toThrow(
      "tables.0.name: table-missing",
    );
  });
});
