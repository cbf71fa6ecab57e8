import { forwardRef } from "react";
import { Button } from "../forms/button.tsx";
import { Part, type PartProps } from "../forms/part.tsx";
import { useBijsluiter } from "../provider/bijsluiter-provider.tsx";
import { useBreachReportScope } from "./breach-report-context.ts";
import { formAnswers } from "./form-answers.ts";

/** One way on, one way back, and how the sending goes. */
export const Actions = forwardRef<HTMLDivElement, PartProps>(function Actions(props, ref) {
  const { steps, step, status, form, back } = useBreachReportScope();
  const { forms, breachReport } = useBijsluiter().locale;
  const sending = status === "submitting";
  return (
    <Part as="div" base="actions" state={{ status }} {...props} ref={ref}>
      <p role="status">{sending && breachReport.submitting}</p>
      <p role="alert" className="bijsluiter-error">
        {status === "failed" && breachReport.failed}
      </p>
      <Button type="submit" aria-disabled={sending || undefined} kind="primary">
        {step === "check" ? breachReport.submit : forms.next}
      </Button>
      {step !== steps[0] && (
        <Button onClick={() => form.current && back(formAnswers(form.current))}>
          {forms.back}
        </Button>
      )}
    </Part>
  );
});
