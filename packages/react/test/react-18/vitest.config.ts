import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { widgetTests } from "../widget-tests.ts";

/** What does not differ by the version of React, or is long: in the proof `react-versions`, which asks for all. */
const onlyInProof = [
  "**/accessibility.test.tsx",
  "**/{spoken,plain-words,plain-widgets,last-answer}.test.tsx",
  "breach-report/whole-report-form.test.tsx",
  "breach-report/state/attachments.test.tsx",
];
const { BIJSLUITER_REACT_18 = "" } = process.env;

// Tests of widgets as on React 19, with the React that this package holds; tests without a widget are left out.
export default defineConfig(
  widgetTests({
    name: "react-18",
    major: "18",
    include: ["**/*.test.tsx"],
    ...(BIJSLUITER_REACT_18 !== "all" && { exclude: onlyInProof }),
    react: fileURLToPath(new URL("node_modules/", import.meta.url)),
  }),
);
