const { execFileSync } = require("node:child_process");
const { redact } = require("@bijsluiter/core/pii");
const { BreachReportForm } = require("@bijsluiter/react");
const { breachReport } = require("@bijsluiter/react/locales/nl");
const { createElement } = require("react");
const { renderToString } = require("react-dom/server");

test("core and react load, find and render", () => {
  expect(redact("mail jan@example.org")).toBe("mail [email]");
  expect(
    renderToString(createElement(BreachReportForm, { texts: breachReport, submit() {} })),
  ).toContain("<form");
  expect(execFileSync(process.execPath, ["commonjs.cjs"], { encoding: "utf8" })).toContain("bsn");
});
