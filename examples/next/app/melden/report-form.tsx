"use client";

import { BreachReportForm } from "@bijsluiter/react";
import { breachReport } from "@bijsluiter/react/locales/nl";
import { sendReport } from "./send-report.ts";

const defaultFacts = {
  incident: { product: "Leerplein" },
  contact: { contactPoint: { name: "Leerplein Privacy", email: "privacy@leerplein.example" } },
};
const boards = [{ name: "Stichting De Wilgen", email: "fg@wilgen.example" }];

/** The form, which sends by a server action. */
export const ReportForm = () => (
  <BreachReportForm
    texts={breachReport}
    defaultFacts={defaultFacts}
    boards={boards}
    submit={(report, { idempotencyKey }) => sendReport(report, idempotencyKey)}
  />
);
