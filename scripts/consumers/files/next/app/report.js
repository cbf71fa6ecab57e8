"use client";

import { BreachReportForm } from "@bijsluiter/react";
import { breachReport } from "@bijsluiter/react/locales/nl";

export function Report() {
  return (
    <BreachReportForm texts={breachReport} submit={() => Promise.reject(new Error("no server"))} />
  );
}
