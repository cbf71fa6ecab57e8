import { forwardRef } from "react";
import { type ErrorSummaryProps, useErrorSummary } from "./use-error-summary.tsx";

/** Every error of a form with a link to its field. Takes the focus when there are new ones; nothing when there are none. */
export const ErrorSummary = /* @__PURE__ */ forwardRef<HTMLDivElement, ErrorSummaryProps>(
  useErrorSummary,
);
