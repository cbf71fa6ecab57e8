import { type FormEvent, forwardRef, type ReactNode } from "react";
import { ErrorSummary } from "../../forms/error-summary.tsx";
import { Part, type PartProps } from "../../parts/part.tsx";
import { formAnswers } from "../answers/form-answers.ts";
import { askedFields } from "../answers/questions.ts";
import { AttachmentsField } from "../fields/attachments-field.tsx";
import { Field } from "../fields/fact-field.tsx";
import { NewsFields } from "../fields/news-fields.tsx";
import type { BreachReportStep } from "../state/steps.ts";
import { Actions } from "./actions.tsx";
import { useBreachReportScope } from "./breach-report-context.ts";
import { CheckAnswers } from "./check-answers.tsx";
import { Progress } from "./progress.tsx";
import { StepHeading } from "./step-heading.tsx";

/** Props of {@link Step}. */
export type StepProps = Omit<PartProps, "children"> & {
  /** Shown only while this is the page; without it, whatever the page is. */
  readonly step?: Exclude<BreachReportStep, "receipt">;
  /** Instead of the usual heading, fields and buttons. */
  readonly children?: ReactNode;
};

/** One page of the form: where one is, its errors, its question, its fields, and the way on. */
export const Step = /* @__PURE__ */ forwardRef<HTMLFormElement, StepProps>(
  function Step(props, ref) {
    const { step: only, children, ...rest } = props;
    const { step, revision, form, change, next, submit, headingLevel } = useBreachReportScope();
    if (step === "receipt" || (only && only !== step)) return null;
    const send = (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      if (step === "check") void submit();
      else next(formAnswers(event.currentTarget));
    };
    const keep = (event: FormEvent<HTMLFormElement>) => {
      if (step !== "check") change(formAnswers(event.currentTarget));
    };
    return (
      <Part
        as="form"
        base="step"
        key={`${step}-${revision}`}
        own={{
          // Before hydration a browser would put the answers in the address.
          method: "post",
          noValidate: true,
          onInput: keep,
          onSubmit: send,
          ref: form,
        }}
        given={rest}
        ref={ref}
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
  },
);

function StepFields({ step }: { readonly step: Exclude<BreachReportStep, "receipt"> }): ReactNode {
  if (step === "news") return <NewsFields />;
  if (step === "attachments") return <AttachmentsField />;
  if (step === "check") return <CheckAnswers />;
  return askedFields
    .filter((field) => field.startsWith(`${step}.`))
    .map((field) => <Field key={field} field={field} />);
}
