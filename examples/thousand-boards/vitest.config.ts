import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { name: "thousand-boards", testTimeout: 300_000 },
});
