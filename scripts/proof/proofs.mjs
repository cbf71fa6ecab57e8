import { mutationRooms } from "./mutation/rooms.mjs";

const vitest = "node_modules/vitest/vitest.mjs";
// A policy after the other in one test: on a busy machine that takes minutes.
const patience = ["--testTimeout=1800000"];
const typedoc = "examples/docs/node_modules/typedoc/bin/typedoc";
const otherBrowsers = "packages/react/test/other-browsers/vitest.config.ts";

/**
 * What takes too long for `npm test`, one row a part: `npm run proof -- NAME` runs one, `npm run proof` all.
 *
 * - `does`: what it proves, in one sentence.
 * - `commands`: run one after the other at the top of the repository; all must end with 0.
 * - `needs`: of `build` (the packages), `browser` (as BROWSER_PATH), `postgres` (as TEST_DATABASE_URL), and packages of Debian
 *   by their names; a part whose packages are not installed fails and names them.
 * - `projects`: other names of the part; `mutation` is that of every room.
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
    commands: [
      ["node", vitest, "run", "--project", "retention-engines", "test/typed.test.ts", ...patience],
    ],
    env: { RETENTION_POLICIES: "260", RETENTION_TYPED_ROWS: "20000" },
    needs: ["postgres"],
    minutes: 10,
  },
  {
    name: "retention-servers",
    does: "The same in MariaDB, which must be installed (Debian: mariadb-server), and over three PostgreSQL servers behind postgres_fdw",
    commands: [["node", vitest, "run", "--project", "retention-engines", ...patience]],
    env: { RETENTION_PROOF: "1", RETENTION_POLICIES: "260", RETENTION_TYPED_ROWS: "20000" },
    needs: [],
    minutes: 10,
  },
  {
    name: "sweep-kills",
    does: "Two workers of a sweep are killed at random twenty times, with holds and writes beside them: nothing twice, unlogged, left, or held and gone",
    commands: [
      [
        "node",
        vitest,
        "run",
        "--project",
        "core",
        "packages/core/src/postgres/sweeper/kills.test.ts",
      ],
    ],
    env: { BIJSLUITER_SWEEP_KILLS: "20" },
    needs: ["postgres"],
    minutes: 2,
  },
  {
    name: "thousand-boards",
    does: "1,000 boards on 1, 2 and 4 servers: a breach, a sweep and erasures at once, a worker killed and a server stopped midway; each board has one notice, one entry and one proof, and nothing is lost, left or done twice",
    commands: [["node", vitest, "run", "--project", "thousand-boards"]],
    env: { BOARDS_ARGUMENTS: "--boards 1000 --pupils 50 --records 20 --servers 1,2,4 --expire 30" },
    needs: [],
    minutes: 12,
  },
  {
    name: "thousand-boards-patroni",
    does: "The same on two servers of which one is a Patroni cluster with a synchronous standby, whose primary is killed under load",
    commands: [["node", vitest, "run", "--project", "thousand-boards"]],
    env: { BOARDS_ARGUMENTS: "--boards 100 --servers 2 --patroni" },
    needs: ["patroni", "etcd-server"],
    minutes: 3,
  },
  {
    name: "docs",
    does: "The documentation site builds, each operation with an example that was run; its first load is under 150 kB, and no page has a broken link, a finding of axe or a width above 320 pixels",
    commands: [
      ["node", typedoc, "--options", "examples/docs/typedoc.json"],
      ["node", "examples/docs/scripts/write-operations.mjs"],
      ["node", "examples/docs/node_modules/vitepress/bin/vitepress.js", "build", "examples/docs"],
      ["node", "examples/docs/scripts/check-site.mjs"],
    ],
    needs: ["build", "browser"],
    minutes: 8,
  },
  {
    name: "fuzz",
    does: "Every function and schema of every door keeps its laws for 10,000 inputs that nobody expects, and every regular expression is checked anew",
    commands: [
      [
        "node",
        vitest,
        "run",
        "--project",
        "core*",
        "test/doors",
        "test/fuzz",
        "test/regexes.test.ts",
        ...patience,
      ],
    ],
    env: { BIJSLUITER_FUZZ_RUNS: "10000" },
    minutes: 240,
  },
  {
    name: "time-zones",
    does: "The rooms of core that count days and moments pass their tests in UTC, Amsterdam, Newfoundland and Kiritimati",
    commands: [["node", "scripts/proof/time-zones.mjs"]],
    needs: [],
    minutes: 20,
  },
  {
    name: "node-versions",
    does: "Core and its built command pass their tests in Node 20, 22 and 24",
    commands: [["node", "scripts/proof/node-versions.mjs"]],
    needs: [],
    minutes: 20,
  },
  {
    name: "react-versions",
    does: "Every widget passes its tests on React 18 and on React 19",
    commands: [["node", vitest, "run", "--project", "react", "--project", "react-18"]],
    env: { BIJSLUITER_REACT_18: "all" },
    needs: [],
    minutes: 6,
  },
  {
    name: "mail-peer",
    does: "50,000 random zones and mails: checkHost and mailauth have the same result and explanation, but for differences that the RFC settles",
    commands: [
      ["node", vitest, "run", "--project", "core", "packages/core/src/mail/spf/check/peer.test.ts"],
    ],
    env: { BIJSLUITER_FUZZ_RUNS: "50000" },
    needs: [],
    minutes: 3,
  },
  {
    name: "consumers",
    does: "Both packages, packed from a clean clone, compile and run in apps of others: TypeScript, Node, React, bundlers, frameworks, test runners, Bun, an app with zod 3; the small examples run as their READMEs say, and are driven in a browser",
    commands: [["node", "scripts/consumers.mjs"]],
    needs: ["browser"],
    minutes: 15,
  },
  {
    name: "same-bytes",
    does: "Two clean clones, built and packed, give tarballs and bills of materials of the same bytes",
    commands: [["node", "scripts/proof/same-bytes.mjs"]],
    needs: [],
    minutes: 4,
  },
  {
    name: "audit",
    does: "The registry knows no vulnerability in what is installed with the packages. Not every registry answers an audit",
    commands: [["node", "scripts/proof/audit.mjs"]],
    needs: [],
    minutes: 1,
  },
  {
    name: "firefox",
    does: "Firefox runs every widget and element: consent, both lengths of the breach form with a file, the form for images, and axe on what only shows",
    commands: [["node", vitest, "run", "--config", otherBrowsers, "firefox.test.ts"]],
    needs: ["firefox-esr"],
    minutes: 1,
  },
  {
    name: "webkit",
    does: "WebKitGTK, the engine of Safari, runs every widget and element: consent, both lengths of the breach form with a file, the form for images, and axe on what only shows",
    commands: [["node", vitest, "run", "--config", otherBrowsers, "webkit.test.ts"]],
    needs: ["webkit2gtk-driver", "xvfb"],
    minutes: 1,
  },
  ...mutationRooms.map(({ name, short, bar, minutes }) => ({
    name: `mutation-${short}`,
    projects: ["mutation"],
    does: `The tests of ${name} find at least ${bar} % of its mutants, equivalent ones aside, and every boundary`,
    commands: [["node", "scripts/proof/mutation.mjs", name]],
    needs: [],
    minutes,
  })),
];
