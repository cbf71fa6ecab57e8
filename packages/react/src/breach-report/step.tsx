import { type FormEvent, forwardRef, type ReactNode, useImperativeHandle } from "react";
import { ErrorSummary } from "../forms/error-summary.tsx";
import { Part, type PartProps } from "../forms/part.tsx";
import { Actions } from "./actions.tsx";
import { AttachmentsField } from "./attachments-field.tsx";
import { useBreachReportScope } from "./breach-report-context.ts";
import { CheckAnswers } from "./check-answers.tsx";
import { Field } from "./fact-field.tsx";
import { formAnswers } from "./form-answers.ts";
import { NewsFields } from "./news-fields.tsx";
import { Progress } from "./progress.tsx";
import { askedFields } from "./questions.ts";
import { StepHeading } from "./step-heading.tsx";
import type { BreachReportStep } from "./steps.ts";

/** Props of {@link Step}. */
export type StepProps = Omit<PartProps, "children"> & {
  /** Shown only while this is the page; without it, whatever the page is. */
  readonly step?: Exclude<BreachReportStep, "receipt">;
  /** Instead of the usual heading, fields and buttons. */
  readonly children?: ReactNode;
};

/** One page of the form: where one is, its errors, its question, its fields, and the way on. */
export const Step = forwardRef<HTMLFormElement, StepProps>(function Step(props, ref) {
  const { step: only, children, ...rest } = props;
  const { step, revision, form, change, next, submit, headingLevel } = useBreachReportScope();
  useImperativeHandle(ref, () => form.current as HTMLFormElement);
  if (step === "receipt" || (only && only !== step)) return null;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (step === "check") void submit();
    else next(formAnswers(event.currentTarget));
  };
  return (
    <Part
      as="form"
      base="step"
      // Before hydration a browser would put the answers in the address.
      method="post"
      noValidate
      key={`${step}-${revision}`}
      onInput={(event: FormEvent<HTMLFormElement>) => {
        if (step !== "check") change(formAnswers(event.currentTarget));
      }}
      {...rest}
      onSubmit={send}
      ref={form}
    >
      {children ?? (
        <>
          <Progress />
          <ErrorSummary headingLevel={headingLevel} />
          <StepHeading />
          <StepFields step={step} />
          <Actions />
        </>
      )}
    </Part>
  );
});

function StepFields({ step }: { readonly step: Exclude<BreachReportStep, "receipt"> }): ReactNode {
  if (step === "news") return <NewsFields />;
  if (step === "attachments") return <AttachmentsField />;
  if (step === "check") return <CheckAnswers />;
  return askedFields
    .filter((field) => field.startsWith(`${step}.`))
    .map((field) => <Field key={field} field={field} />);
}
