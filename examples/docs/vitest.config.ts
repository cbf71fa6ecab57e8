import { defineConfig } from "vitest/config";

// Read the packages from their sources, so that tests need no build.
const conditions = ["@bijsluiter/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // One worker reads the widgets once for both files.
  test: { name: "docs", isolate: false, include: ["test/**/*.test.{ts,mjs}"] },
});
