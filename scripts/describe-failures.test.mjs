import { expect, test } from "vitest";
import { describeFailures } from "./describe-failures.mjs";

const passed = { status: "passed", fullName: "clock: starts", failureMessages: [] };
const failed = {
  status: "failed",
  fullName: "clock: stops",
  failureMessages: [`\u001b[31mexpected 1 to be 2\u001b[39m\n${"at a line\n".repeat(40)}`],
};

test.each([
  { is: "nothing where every test passed", of: [suite([passed])], says: "" },
  {
    is: "a failed test with its file and the first lines of its reason",
    of: [suite([passed, failed])],
    says: [
      "Tests that failed:",
      "",
      "- core/clock.test.ts: clock: stops",
      "    expected 1 to be 2",
      ...Array(7).fill("    at a line"),
    ].join("\n"),
  },
  {
    is: "a file that broke before its tests",
    of: [{ ...suite([]), status: "failed", message: "no such module" }],
    says: "Tests that failed:\n\n- core/clock.test.ts\n    no such module",
  },
])("$is", ({ of, says }) => {
  expect(describeFailures({ testResults: of }, "/house")).toBe(says);
});

function suite(assertionResults) {
  const status = assertionResults.some((test) => test.status === "failed") ? "failed" : "passed";
  return { name: "/house/core/clock.test.ts", status, message: "", assertionResults };
}
