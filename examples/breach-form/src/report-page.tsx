import { BreachReportForm, readSubmitAnswer, type SubmitReport } from "@bijsluiter/react";
import { breachReport } from "@bijsluiter/react/locales/nl";

const submit: SubmitReport = async (report, { signal, idempotencyKey }) => {
  const headers = { "content-type": "application/json", "idempotency-key": idempotencyKey };
  const body = JSON.stringify(report);
  return readSubmitAnswer(
    await fetch("/api/breach-reports", { method: "POST", headers, body, signal }),
  );
};

/** Who answers questions is yours to fill in; what stands here is not asked. */
const defaultFacts = {
  incident: { product: "Leerplein" },
  contact: { contactPoint: { name: "Leerplein Privacy", email: "privacy@leerplein.example" } },
};
const boards = [{ name: "Stichting De Wilgen", email: "fg@wilgen.example" }];

/** A page on which somebody reports a breach. */
export const ReportPage = () => (
  <>
    <h1>Datalek melden</h1>
    <BreachReportForm
      texts={breachReport}
      defaultFacts={defaultFacts}
      boards={boards}
      submit={submit}
    />
  </>
);
