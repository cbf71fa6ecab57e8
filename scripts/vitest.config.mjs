import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "scripts",
    include: ["**/*.test.mjs"],
    // They start processes.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
