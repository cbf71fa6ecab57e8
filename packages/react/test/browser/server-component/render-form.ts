import { createElement } from "react";
import { renderToPipeableStream } from "react-server-dom-parcel/server";
import { WholeReportForm } from "../../../src/breach-report/index.ts";
import { breachReport } from "../../../src/locales/nl/index.ts";

renderToPipeableStream(
  createElement(WholeReportForm, { texts: breachReport, submit: () => Promise.reject() }),
).pipe(process.stdout);
