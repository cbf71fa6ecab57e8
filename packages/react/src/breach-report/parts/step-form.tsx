import { type FormEvent, forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import { formAnswers } from "../answers/form-answers.ts";
import { useReportScope } from "./frame/breach-report-context.ts";

/** One page of a report of either length: a native form, with what is inside it. */
export const StepForm = /* @__PURE__ */ forwardRef<HTMLFormElement, PartProps>(
  function StepForm(props, ref) {
    const { step, revision, form, change, next, submit } = useReportScope();
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
        given={props}
        ref={ref}
      />
    );
  },
);
