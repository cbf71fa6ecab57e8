import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { widgetTests } from "../widget-tests.ts";

// The tests of widgets as on React 19, with the React that this package holds. What does not differ by its version is left
// out: tests without a widget, and the rules of accessibility on the same elements.
export default defineConfig(
  widgetTests({
    name: "react-18",
    major: "18",
    include: ["**/*.test.tsx"],
    exclude: ["**/accessibility.test.tsx"],
    react: fileURLToPath(new URL("node_modules/", import.meta.url)),
  }),
);
