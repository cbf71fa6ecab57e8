import { defineConfig } from "vitest/config";

// Read the packages from their sources, so that tests need no build.
const conditions = ["@bijsluiter/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name: "retention-engines",
    // The packages keep no state, so one worker reads them once for all its files.
    isolate: false,
    // What needs more than Node and PostgreSQL is proven by `npm run proof`.
    include: process.env["RETENTION_PROOF"] ? ["proof/**/*.test.ts"] : ["test/**/*.test.ts"],
    benchmark: { include: ["bench/**/*.bench.ts"] },
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
