import { forwardRef } from "react";
import { Part, type PartProps } from "../forms/part.tsx";
import { useBijsluiter } from "../provider/bijsluiter-provider.tsx";
import { useBreachReportScope } from "./breach-report-context.ts";

/** Where one is: "Stap 3 van 11". */
export const Progress = forwardRef<HTMLParagraphElement, PartProps>(function Progress(props, ref) {
  const { steps, step } = useBreachReportScope();
  const { forms } = useBijsluiter().locale;
  return (
    <Part as="p" base="progress" {...props} ref={ref}>
      {forms.step(steps.indexOf(step) + 1, steps.length)}
    </Part>
  );
});
