import { createElement } from "react";
import { renderToPipeableStream } from "react-server-dom-parcel/server";
import { BreachReportForm } from "../../../src/breach-report/index.ts";

renderToPipeableStream(createElement(BreachReportForm, { submit: () => Promise.reject() })).pipe(
  process.stdout,
);
