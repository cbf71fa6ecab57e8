import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { BreachReportForm, PrivacyInsert } from "@bijsluiter/react";
import { breachReport, privacyInsertForParent } from "@bijsluiter/react/locales/nl";
import { createElement, version } from "react";
import { renderToString } from "react-dom/server";

const require = createRequire(import.meta.url);
const file = require.resolve("@bijsluiter/core/examples/privacy-insert.json");
const insert = JSON.parse(readFileSync(file, "utf8"));
const page = [
  createElement(PrivacyInsert, { insert, texts: privacyInsertForParent }),
  createElement(BreachReportForm, { texts: breachReport, submit: () => Promise.reject() }),
].map((element) => renderToString(element));
if (!page[0].includes("Leerplein") || !page[1].includes("<form")) throw new Error("Nothing shown.");
console.log(`React ${version} rendered`);
