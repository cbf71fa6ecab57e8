import { readReports } from "../../src/mail/index.ts";
import { presentReport, tlsReportText } from "../mail-reports.ts";
import type { Call } from "./calls.ts";

const { reports } = readReports(presentReport);

/** Good calls of what `/mail` reads of receivers. */
export const mailReportCalls: Readonly<Record<string, Call>> = {
  readAggregateReport: { args: [presentReport] },
  readReports: { args: [presentReport] },
  readTlsReport: { args: [tlsReportText] },
  summariseReports: {
    args: [[...reports, ...readReports(tlsReportText).reports], { domain: "leerplein.example" }],
  },
};
