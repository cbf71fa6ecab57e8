import { defineConfig } from "vitest/config";

// In a real browser: what a made-up DOM cannot show.
export default defineConfig({
  resolve: { conditions: ["@bijsluiter/source"] },
  ssr: { resolve: { conditions: ["@bijsluiter/source"] } },
  test: {
    name: "react-browser",
    // The packages keep no state, so one worker reads them once for all its files.
    isolate: false,
    environment: "node",
    include: ["**/*.test.ts"],
    testTimeout: 180_000,
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 180_000,
  },
});
