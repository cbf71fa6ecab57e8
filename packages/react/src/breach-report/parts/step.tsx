import { forwardRef, type ReactNode } from "react";
import { ErrorSummary } from "../../forms/error-summary.tsx";
import type { PartProps } from "../../parts/part.tsx";
import { useBijsluiter } from "../../provider/bijsluiter-provider.tsx";
import { askedFields } from "../answers/questions.ts";
import { AttachmentsField } from "../fields/attachments-field.tsx";
import { Field } from "../fields/fact-field.tsx";
import { NewsFields } from "../fields/news-fields.tsx";
import { FileQuestions } from "../file/file-questions.tsx";
import type { WholeStep } from "../state/steps.ts";
import { Actions } from "./actions.tsx";
import { CheckAnswers } from "./check-answers.tsx";
import { useReportScope } from "./frame/breach-report-context.ts";
import { Progress } from "./progress.tsx";
import { StepForm } from "./step-form.tsx";
import { StepHeading } from "./step-heading.tsx";

/** Props of {@link Step}. */
export type StepProps = Omit<PartProps, "children"> & {
  /** Shown only while this is the page; without it, whatever the page is. */
  readonly step?: Exclude<WholeStep, "receipt">;
  /** Instead of the usual heading, fields and buttons. */
  readonly children?: ReactNode;
};

/** One page of the form: where one is, its errors, its question, its fields, and the way on. */
export const Step = /* @__PURE__ */ forwardRef<HTMLFormElement, StepProps>(
  function Step(props, ref) {
    const { step: only, children, ...rest } = props;
    const { step, headingLevel } = useReportScope();
    if (step === "receipt" || (only && only !== step)) return null;
    return (
      <StepForm {...rest} ref={ref}>
        {children ?? (
          <>
            <Progress />
            <ErrorSummary headingLevel={headingLevel} />
            <StepHeading />
            <StepFields />
            <Actions />
          </>
        )}
      </StepForm>
    );
  },
);

function StepFields(): ReactNode {
  const { step } = useReportScope();
  const { pii } = useBijsluiter().adapters;
  if (step === "news") return <NewsFields />;
  if (step === "attachments") return <AttachmentsField />;
  if (step === "check") return <CheckAnswers />;
  const fields = askedFields
    .filter((field) => field.startsWith(`${step}.`))
    .map((field) => <Field key={field} field={field} />);
  return step === "data" ? <FileQuestions pii={pii}>{fields}</FileQuestions> : fields;
}
