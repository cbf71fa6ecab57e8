import { defineConfig } from "vitest/config";

// Read the packages from their sources, so that tests need no build.
const conditions = ["@bijsluiter/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name: "learning-platform",
    // The packages keep no state, so one worker reads them once for all its files.
    isolate: false,
    include: ["{server,app,test}/**/*.test.{ts,tsx}"],
    globalSetup: ["test/build-site.ts", "test/migrate-databases.ts"],
    // Suites start processes, browsers and databases, several at once on a busy machine.
    hookTimeout: 180_000,
    testTimeout: 180_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
