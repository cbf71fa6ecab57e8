import { readReports, summariseReports } from "@bijsluiter/core/mail";
import {
  olderReport,
  presentReport,
  tlsReportText,
} from "../../../../packages/core/test/mail-reports.ts";
import { assessed } from "../../../../packages/react/test/mail-assessment.ts";
import { entry } from "../entry.ts";

const summaryOf = (...texts: readonly string[]) =>
  summariseReports(texts.flatMap((text) => readReports(text).reports));
const [weak, rejecting] = await Promise.all([
  assessed(),
  assessed({
    "TXT leerplein.example": ["v=spf1 ip4:192.0.2.0/24 -all"],
    "TXT _dmarc.leerplein.example": ["v=DMARC1; p=reject; rua=mailto:d@leerplein.example"],
  }),
]);

export const mail = [
  entry(
    "MailPosture",
    { "a weak domain": { assessment: weak }, "a domain that rejects": { assessment: rejecting } },
    { words: "mailPosture" },
  ),
  entry(
    "MailReports",
    {
      "two days": { summary: summaryOf(presentReport, olderReport, tlsReportText) },
      "one report": { summary: summaryOf(presentReport) },
      none: { summary: summaryOf() },
    },
    { words: "mailReports" },
  ),
];
