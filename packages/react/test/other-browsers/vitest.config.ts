import { defineConfig } from "vitest/config";

// Browsers beside Chromium, by their own drivers: a part of `npm run proof`, and not of `npm test`.
export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ["@bijsluiter/source"] },
  ssr: { resolve: { conditions: ["@bijsluiter/source"] } },
  test: {
    name: "other-browsers",
    environment: "node",
    include: ["*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
