import { forwardRef } from "react";
import { Button } from "../../forms/button.tsx";
import { Part, type PartProps } from "../../parts/part.tsx";
import { formAnswers } from "../answers/form-answers.ts";
import { useBreachReportScope } from "./breach-report-context.ts";

/** One way on, one way back, and how the sending goes. */
export const Actions = /* @__PURE__ */ forwardRef<HTMLDivElement, PartProps>(
  function Actions(props, ref) {
    const { steps, step, status, form, back } = useBreachReportScope();
    const { forms, breachReport } = useBreachReportScope().texts;
    const sending = status === "submitting";
    return (
      <Part as="div" base="actions" state={{ status }} given={props} ref={ref}>
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
  },
);
