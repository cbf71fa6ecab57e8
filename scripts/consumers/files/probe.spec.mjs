import { redact } from "@bijsluiter/core/pii";
import { BreachReportForm } from "@bijsluiter/react";
import { breachReport } from "@bijsluiter/react/locales/nl";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { probe } from "./probe.js";

test("core and react load, find and render", () => {
  expect(redact("mail jan@example.org")).toBe("mail [email]");
  expect(
    renderToString(createElement(BreachReportForm, { texts: breachReport, submit() {} })),
  ).toContain("<form");
  expect(probe()).toContain("bsn");
});
