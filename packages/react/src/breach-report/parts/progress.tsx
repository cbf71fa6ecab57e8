import { forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import { useReportScope } from "./frame/breach-report-context.ts";

/** Progress in the form: "Stap 3 van 11". */
export const Progress = /* @__PURE__ */ forwardRef<HTMLParagraphElement, PartProps>(
  function Progress(props, ref) {
    const { steps, step, forms } = useReportScope();
    return (
      <Part as="p" base="progress" given={props} ref={ref}>
        {forms.step(steps.indexOf(step) + 1, steps.length)}
      </Part>
    );
  },
);
