import { BreachReportForm } from "@bijsluiter/react";
import { breachReport } from "@bijsluiter/react/locales/nl";
import "@bijsluiter/react/styles.css";

/** The form as an app in React has it. */
export const Report = () => (
  <BreachReportForm texts={breachReport} submit={() => Promise.reject(new Error("no server"))} />
);
