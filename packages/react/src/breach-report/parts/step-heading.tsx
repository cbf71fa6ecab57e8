import { forwardRef, useEffect, useRef } from "react";
import { useFormScope } from "../../forms/form-scope.tsx";
import { Part, type PartProps } from "../../parts/part.tsx";
import { useReportScope } from "./frame/breach-report-context.ts";

/** The question of the page, and its help. Takes the focus when the page changes, unless there are errors to read first. */
export const StepHeading = /* @__PURE__ */ forwardRef<HTMLElement, PartProps>(
  function StepHeading(props, ref) {
    const { step, errors, headingLevel, moves } = useReportScope();
    const { questions, hints, receipt } = useReportScope().words;
    const { id } = useFormScope();
    const heading = useRef<HTMLElement>(null);
    // Zero on the first page: the page around the form decides where reading begins.
    const focusFor = errors.length === 0 ? moves : 0;
    useEffect(() => {
      if (focusFor > 0) heading.current?.focus();
    }, [focusFor]);
    const hint = step === "receipt" ? undefined : hints[step];
    return (
      <>
        <Part
          as={`h${headingLevel}` as "h2"}
          base="heading"
          own={{ id: `${id}-question`, tabIndex: -1, ref: heading }}
          given={props}
          ref={ref}
        >
          {props.children ?? (step === "receipt" ? receipt.heading : questions[step])}
        </Part>
        {hint && <p className="bijsluiter-lead">{hint}</p>}
      </>
    );
  },
);
