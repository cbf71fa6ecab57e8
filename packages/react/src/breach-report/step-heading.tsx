import { forwardRef, useEffect, useImperativeHandle, useRef } from "react";
import { Part, type PartProps } from "../forms/part.tsx";
import { useBijsluiter } from "../provider/bijsluiter-provider.tsx";
import { useBreachReportScope } from "./breach-report-context.ts";

/** The question of the page. Takes the focus when the page changes, unless there are errors to read first. */
export const StepHeading = forwardRef<HTMLHeadingElement, PartProps>(
  function StepHeading(props, ref) {
    const { step, errors, headingLevel, visited } = useBreachReportScope();
    const { questions, hints, receipt } = useBijsluiter().locale.breachReport;
    const heading = useRef<HTMLHeadingElement>(null);
    useImperativeHandle(ref, () => heading.current as HTMLHeadingElement);
    const hasErrors = errors.length > 0;
    useEffect(() => {
      // Not on the first page: the page around the form decides where reading begins.
      if (visited.current !== undefined && visited.current !== step && !hasErrors)
        heading.current?.focus();
      visited.current = step;
    }, [step, hasErrors, visited]);
    const hint = step === "receipt" ? undefined : hints[step];
    return (
      <>
        <Part as={`h${headingLevel}` as "h2"} base="heading" tabIndex={-1} {...props} ref={heading}>
          {props.children ?? (step === "receipt" ? receipt.heading : questions[step])}
        </Part>
        {hint && <p className="bijsluiter-lead">{hint}</p>}
      </>
    );
  },
);
