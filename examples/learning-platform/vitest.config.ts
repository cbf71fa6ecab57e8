import { defineConfig } from "vitest/config";

// Read the packages from their sources, so that tests need no build.
const conditions = ["@bijsluiter/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name: "learning-platform",
    include: ["{server,app,test}/**/*.test.{ts,tsx}"],
    globalSetup: "test/build-site.ts",
    hookTimeout: 90_000,
    testTimeout: 60_000,
  },
});
