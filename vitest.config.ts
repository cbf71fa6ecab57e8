import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      "packages/*",
      "packages/react/test/react-18",
      "packages/react/test/browser",
      "examples/*",
      "scripts",
    ],
    coverage: {
      include: ["packages/core/src/**"],
      exclude: ["**/index.ts"],
      thresholds: { lines: 100, functions: 100, statements: 100, branches: 98 },
    },
  },
});
