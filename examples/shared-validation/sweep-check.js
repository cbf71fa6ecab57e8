import { readFileSync } from "node:fs";
import { policyFromInsert, privacyInsert } from "@bijsluiter/core/inserts";
import { coverage, fromPglite, migrate, previewSweep } from "@bijsluiter/core/postgres";
import { definePolicy } from "@bijsluiter/core/retention";
import { PGlite } from "@electric-sql/pglite";

/** The terms of the published insert are the policy that erases. */
const insert = privacyInsert.parse(JSON.parse(readFileSync("insert.json", "utf8")));
const policy = definePolicy(policyFromInsert(insert));

// PostgreSQL in this process; in your CI `fromPg(pool)`, on a database with your migrations and some made-up rows.
const client = fromPglite(await PGlite.create());
await migrate(client);
for (const statement of readFileSync("schema.sql", "utf8").split(";"))
  if (statement.trim() !== "") await client.query(statement);

/** Where the facts of the policy are, and which rows fall under which of its categories. */
const maker = { column: "maker", holds: "code" };
const tables = [
  {
    name: "pupil",
    key: ["id"],
    category: { is: "contact" },
    columns: { leftOn: "left_on" },
    holds: "none",
  },
  {
    name: "work",
    key: ["id"],
    category: { is: "digital-work" },
    columns: { madeOn: "made_on", dataSubject: maker },
    holds: "none",
  },
];
const now = new Date().toISOString();
const asOf = now.slice(0, 10);
for (const { table, rows, due } of await previewSweep(client, { policy, tables, asOf, now }))
  console.log(`${table}: ${rows} rows, ${due} due`);

const open = await coverage(client, { policy, tables });
for (const finding of open) console.log(JSON.stringify(finding));
process.exitCode = open.length > 0 ? 1 : 0;
