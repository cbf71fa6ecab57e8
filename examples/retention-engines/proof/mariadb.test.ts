import { afterAll, beforeAll, expect, it } from "vitest";
import { openMariadb } from "../typed/open-mariadb.ts";
import { randomPolicies } from "../typed/random-policies.ts";
import { sameIds } from "../typed/same-ids.ts";
import { typedTables } from "../typed/typed-columns.ts";
import { load, type TypedEngine } from "../typed/typed-engine.ts";
import { typedRows } from "../typed/typed-rows.ts";

const { RETENTION_POLICIES = "50", RETENTION_TYPED_ROWS = "5000" } = process.env;
const sentinels = {
  days: ["1970-01-01", "0001-01-01", "1899-12-30", "0000-00-00", "2023-02-30", "9999-12-31"],
  instants: ["1970-01-01T00:00:01Z"],
};
let engine: TypedEngine;
beforeAll(async () => {
  engine = await openMariadb();
  for (const statement of typedTables("mariadb")) await engine.execute(statement);
});
afterAll(() => engine.close());

it("MariaDB selects the ids that the pure function selects, and the others stay", async () => {
  const rows = typedRows({ count: Number(RETENTION_TYPED_ROWS), seed: 7, loose: false, sentinels });
  await load(engine, [], rows);
  expect(await sameIds(engine, randomPolicies(Number(RETENTION_POLICIES)), rows)).toBeGreaterThan(
    0,
  );
}, 3_600_000);
