const vitest = "node_modules/vitest/vitest.mjs";

/** Every bench, one row each. `projects`: whose speed it tells; see `proof/proofs.mjs` for the other columns. */
export const benches = [
  {
    name: "retention-engines",
    projects: ["core"],
    does: "Retention of a million records: cut-offs next to date-fns, and a nightly sweep in PostgreSQL",
    commands: [["node", vitest, "bench", "--run", "--project", "retention-engines"]],
    needs: ["postgres"],
    minutes: 4,
  },
  {
    name: "throughput",
    projects: ["core", "benchmarks"],
    does: "The scanner in MB/s, next to plain regexes and other scanners",
    commands: [["node", "examples/benchmarks/throughput.mjs"]],
    needs: ["build"],
    minutes: 5,
  },
  {
    name: "quality",
    projects: ["core", "benchmarks"],
    does: "What the scanner finds and misses in 3624 labelled sentences, next to other scanners",
    commands: [["node", "examples/benchmarks/quality.mjs"]],
    needs: ["build"],
    minutes: 1,
  },
  {
    name: "measures",
    projects: ["core", "benchmarks"],
    does: "A gap report over 1,000 measures x 1,000 schools, next to JSON.parse of the same data",
    commands: [["node", "examples/benchmarks/measures.mjs"]],
    needs: ["build"],
    minutes: 2,
  },
  {
    name: "outbound",
    projects: ["core", "benchmarks"],
    does: "The guards on mail and requests, next to sending without them",
    commands: [["node", "examples/benchmarks/outbound/run.mjs"]],
    needs: ["build"],
    minutes: 1,
  },
  {
    name: "wild",
    projects: ["core", "benchmarks"],
    does: "What the scanner reports in files that are not ours: installed packages, with their versions",
    commands: [["node", "examples/benchmarks/wild.mjs"]],
    needs: ["build"],
    minutes: 1,
  },
  {
    name: "browser",
    projects: ["react", "benchmarks"],
    does: "The scanner in a page",
    commands: [["node", "examples/benchmarks/browser.mjs"]],
    needs: ["build", "browser"],
    minutes: 1,
  },
  {
    name: "consent",
    projects: ["react", "benchmarks"],
    does: "The consent banner next to other banners: bytes, main thread, time until it is visible",
    commands: [["node", "examples/benchmarks/consent/run.mjs"]],
    needs: ["build", "browser"],
    minutes: 3,
  },
];
