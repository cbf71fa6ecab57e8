import { forwardRef } from "react";
import { Button } from "../../forms/button.tsx";
import { Part, type PartProps } from "../../parts/part.tsx";
import { formAnswers } from "../answers/form-answers.ts";
import { isFinal, type SubmitProblem } from "../answers-from-server/submit-problem.ts";
import { KeepAnswers } from "../keeping/keep-answers.tsx";
import { useReportScope } from "./frame/breach-report-context.ts";

/** Buttons to continue and to go back, and the progress of sending. */
export const Actions = /* @__PURE__ */ forwardRef<HTMLDivElement, PartProps>(
  function Actions(props, ref) {
    const { steps, step, status, form, back, problem: found } = useReportScope();
    const { forms, words } = useReportScope();
    const sending = status === "submitting";
    const isLast = step === "check";
    const problem = isLast ? found : undefined;
    const isStopped = sending || (problem !== undefined && isFinal(problem));
    return (
      <Part as="div" base="actions" state={{ status }} given={props} ref={ref}>
        <p role="status">{sending && words.submitting}</p>
        <div role="alert" className="bijsluiter-error">
          {problem && <Problem problem={problem} />}
        </div>
        {problem && <KeepAnswers />}
        <Button type="submit" aria-disabled={isStopped || undefined} kind="primary">
          {isLast ? words.submit : forms.next}
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

/** What is wrong and what to do; where only the server knows, what it says. */
function Problem({ problem }: { readonly problem: SubmitProblem }) {
  const { problems, serverSays } = useReportScope().words;
  const { why, messages = [] } = problem;
  return (
    <>
      <p>{problems[why](problem)}</p>
      {(why === "refused" || why === "not-allowed") &&
        messages.map((said) => <p key={said}>{serverSays(said)}</p>)}
    </>
  );
}
