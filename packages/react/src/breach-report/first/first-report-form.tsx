import { type ForwardedRef, forwardRef, type ReactNode, useMemo, useState } from "react";
import { ErrorSummary } from "../../forms/error-summary.tsx";
import { useBijsluiter } from "../../provider/bijsluiter-provider.tsx";
import { type FirstQuestion, firstQuestions } from "../answers/questions.ts";
import type { BreachReportOptions } from "../breach-report-options.ts";
import { Actions } from "../parts/actions.tsx";
import { DraftStatus } from "../parts/draft-status.tsx";
import { useReportScope } from "../parts/frame/breach-report-context.ts";
import { NoScript } from "../parts/frame/no-script.tsx";
import type { ReportFrameProps } from "../parts/frame/report-frame.ts";
import { ReportRoot } from "../parts/frame/root.tsx";
import { ReportRescue, type Typed } from "../parts/report-rescue.tsx";
import { StepForm } from "../parts/step-form.tsx";
import { StepHeading } from "../parts/step-heading.tsx";
import { firstAnswers } from "../state/form-state.ts";
import type { BreachReportStep } from "../state/steps.ts";
import { useReport } from "../use-report.ts";
import { FirstAnswersList } from "./answers/first-answers-list.tsx";
import { firstFields } from "./fields/first-fields.tsx";
import { firstLength } from "./first-length.ts";
import { FirstReceipt } from "./first-receipt.tsx";
import type { FirstReportTexts } from "./first-report-texts.ts";
import { FirstContext, type FirstScope, useFirstScope } from "./first-scope.ts";
import { fieldsOn } from "./first-settings.ts";
import type { PiiReader } from "./pii-reader.ts";
import { QuestionProgress } from "./question-progress.tsx";

/** Props of {@link FirstReportForm}; the others go to the element around it. */
export type FirstReportFormProps = Omit<BreachReportOptions, "texts" | "followUp" | "files"> &
  ReportFrameProps & {
    readonly texts: FirstReportTexts;
    /** What is asked; `firstQuestions` by default. */
    readonly questions?: readonly FirstQuestion[] | undefined;
    /** Reads files and texts on this computer. Default: the `pii` of the provider's adapters. */
    readonly pii?: PiiReader | undefined;
    /** On the receipt: where to go from here. */
    readonly onward?: ReactNode;
    /** A draft came back that the six questions cannot show in full. */
    readonly onOtherDraft?: (() => void) | undefined;
  };

/** The six questions, a page to check the answers, and a receipt. */
export const FirstReportForm = /* @__PURE__ */ forwardRef<HTMLDivElement, FirstReportFormProps>(
  function FirstReportForm(props, ref) {
    const { forms, messages, firstReport: words } = props.texts;
    const { language } = messages.breachReport;
    return (
      <ReportRescue {...props} texts={{ language, forms, words }}>
        {(typed) => <FirstForm {...props} typed={typed} formRef={ref} />}
      </ReportRescue>
    );
  },
);

function FirstForm(
  props: FirstReportFormProps & {
    readonly typed: Typed;
    readonly formRef: ForwardedRef<HTMLDivElement>;
  },
): ReactNode {
  const { help, onFollowUp, onward, typed, formRef, onOtherDraft, ...others } = props;
  const { texts, submit, boards, defaultFacts, draftKey, draftHours, onReceipt, ...more } = others;
  const { questions = firstQuestions, pii, ...root } = more;
  const { adapters } = useBijsluiter();
  const options = {
    submit,
    // Whoever reports is of the school, unless the page knows better; it can be changed at the end.
    defaultFacts: {
      ...defaultFacts,
      timeline: { discovery: "controller-detected", ...defaultFacts?.timeline } as const,
    },
    ...(boards && { boards }),
    ...(draftKey !== undefined && { draftKey }),
    ...(draftHours !== undefined && { draftHours }),
    ...(onReceipt && { onReceipt }),
  };
  // As the answers began: what is given later is no answer, and must be asked.
  const [given] = useState(() => firstAnswers(options));
  const { forms, messages, firstReport: words } = texts;
  const { language } = messages.breachReport;
  const scope: FirstScope = {
    questions,
    words,
    texts,
    given,
    hasBoards: boards?.some(({ email }) => email) ?? false,
    pii: pii ?? adapters.pii,
  };
  const length = firstLength(scope);
  const spoken = useMemo(() => ({ language, forms, words }), [language, forms, words]);
  const report = useReport({ options, length, texts: spoken, onOtherDraft });
  typed.current = report.answersText;
  return (
    <FirstContext.Provider value={scope}>
      <ReportRoot {...root} report={report} help={help} ref={formRef}>
        <NoScript>{help}</NoScript>
        {report.step === "receipt" ? (
          <FirstReceipt onFollowUp={onFollowUp} onward={onward} />
        ) : (
          <>
            <FirstPage />
            <DraftStatus />
          </>
        )}
      </ReportRoot>
    </FirstContext.Provider>
  );
}

function FirstPage(): ReactNode {
  const { step, headingLevel, report } = useReportScope();
  const scope = useFirstScope();
  const { check } = scope.words;
  const open = (report["notKnownYet"] as readonly unknown[] | undefined)?.length ?? 0;
  return (
    <StepForm>
      <FirstProgress />
      <ErrorSummary headingLevel={headingLevel} />
      <StepHeading />
      {step === "check" ? (
        <>
          <p className="bijsluiter-lead">{check.lead(open)}</p>
          <FirstAnswersList canChange />
        </>
      ) : (
        fieldsOn(scope, step).map((field) => {
          const Controls = firstFields[field];
          return (
            <div className="bijsluiter-fact" key={field}>
              <Controls />
            </div>
          );
        })
      )}
      <Actions />
    </StepForm>
  );
}

/** Which of the questions this is; nothing on the page to check the answers. */
function FirstProgress(): ReactNode {
  const { steps, step } = useReportScope();
  const { words } = useFirstScope();
  const asked: readonly BreachReportStep[] = steps.filter((one) => one !== "check");
  const question = asked.indexOf(step) + 1;
  return question > 0 && <QuestionProgress {...{ words, question }} of={asked.length} />;
}
