import { forwardRef } from "react";
import { useErrorSummary } from "../look/use-error-summary.tsx";
import type { PartProps } from "../parts/part.tsx";
import { useFormScope } from "./form-scope.tsx";

/** Props of {@link ErrorSummary}. */
export type ErrorSummaryProps = PartProps & {
  /** Level of its heading; 2 by default. */
  readonly headingLevel?: number;
};

/** Every error of the form around it, with a link to its field. */
export const ErrorSummary = /* @__PURE__ */ forwardRef<HTMLDivElement, ErrorSummaryProps>(
  function ErrorSummary(props, ref) {
    const { errors, texts } = useFormScope();
    return useErrorSummary({ heading: texts.errorSummary, errors, ...props }, ref);
  },
);
