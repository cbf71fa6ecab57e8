const vitest = "node_modules/vitest/vitest.mjs";

/**
 * What takes too long for `npm test`, one row a part: `npm run proof -- NAME` runs one, `npm run proof` all.
 *
 * - `does`: what it proves, in one sentence.
 * - `commands`: run one after the other at the top of the repository; all must end with 0.
 * - `needs`: of `build` (the packages), `browser` (as BROWSER_PATH) and `postgres` (as TEST_DATABASE_URL).
 * - `env`: variables for the commands. `minutes`: about how long, on two cores.
 */
export const proofs = [
  {
    name: "retention-engines",
    does: "The SQL of every policy selects, among a million rows, the ids that the pure function selects: PGlite, DuckDB, SQLite, PostgreSQL",
    commands: [["node", vitest, "run", "--project", "retention-engines"]],
    env: { RETENTION_ROWS: "1000000" },
    needs: ["postgres"],
    minutes: 10,
  },
  {
    name: "retention-types",
    does: "260 random policies select among 20,000 rows with columns of every type the ids that the pure function selects: PGlite, DuckDB (rows and Parquet), SQLite, PostgreSQL",
    commands: [["node", vitest, "run", "--project", "retention-engines", "test/typed.test.ts"]],
    env: { RETENTION_POLICIES: "260", RETENTION_TYPED_ROWS: "20000" },
    needs: ["postgres"],
    minutes: 10,
  },
  {
    name: "retention-servers",
    does: "The same in MariaDB, which must be installed (Debian: mariadb-server), and over three PostgreSQL servers behind postgres_fdw",
    commands: [["node", vitest, "run", "--project", "retention-engines"]],
    env: { RETENTION_PROOF: "1", RETENTION_POLICIES: "260", RETENTION_TYPED_ROWS: "20000" },
    needs: [],
    minutes: 10,
  },
  {
    name: "fuzz",
    does: "Every export of every door meets 10,000 inputs that nobody expects, and every regular expression is checked anew",
    commands: [["node", vitest, "run", "--project", "core", "test/doors", "test/regexes.test.ts"]],
    env: { BIJSLUITER_FUZZ_RUNS: "10000" },
    minutes: 60,
  },
];
