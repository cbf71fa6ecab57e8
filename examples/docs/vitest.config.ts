import { defineConfig } from "vitest/config";

// Read the packages from their sources, so that tests need no build.
const conditions = ["@bijsluiter/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { name: "docs", include: ["test/**/*.test.ts"] },
});
