import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { widgetTests } from "../widget-tests.ts";

// The same tests as on React 19, with the React that this package holds.
export default defineConfig(
  widgetTests({
    name: "react-18",
    major: "18",
    react: fileURLToPath(new URL("node_modules/", import.meta.url)),
  }),
);
