import { parseInput } from "@bijsluiter/core";
import { type AffectedBoard, breachReport } from "@bijsluiter/core/breaches";
import { useMemo, useRef, useState } from "react";
import type { Answers, FieldError } from "../forms/form-scope.tsx";
import { useBijsluiter } from "../provider/bijsluiter-provider.tsx";
import { answersToReport, type FollowUp } from "./answers-to-report.ts";
import type { BreachReportOptions } from "./breach-report-options.ts";
import { errorText } from "./error-text.ts";
import { withStep } from "./form-answers.ts";
import { type FormState, firstState, knownBoards, type PlacedError } from "./form-state.ts";
import { issuesOfStep, type StepOptions } from "./issues-of-step.ts";
import { placeOfIssue, type ServerIssue } from "./place-of-issue.ts";
import { type BreachReportStep, stepAfter, stepsOf } from "./steps.ts";
import { type Attachments, useAttachments } from "./use-attachments.ts";
import { type Draft, useDraft } from "./use-draft.ts";
import { type Submission, useSubmission } from "./use-submission.ts";

/** A breach report that is being filled in, without any element. */
export interface BreachReportController
  extends Pick<FormState, "step" | "answers" | "revision" | "moves"> {
  /** Pages along which the answers lead, the page to check them last; then comes the receipt. */
  readonly steps: readonly BreachReportStep[];
  /** What is wrong on this page, in words. */
  readonly errors: readonly FieldError[];
  /** `failed`: it is not known whether the report arrived; nothing is lost, and one can try again. */
  readonly status: Submission["status"];
  readonly attachments: Attachments;
  readonly draft: Pick<Draft<unknown>, "savedAt" | "restored">;
  /** What would be sent now; checked when it is sent. */
  readonly report: Readonly<Record<string, unknown>>;
  /** Once the report arrived. */
  readonly receipt: FormState["receipt"];
  readonly boards: readonly AffectedBoard[] | undefined;
  readonly followUp: FollowUp | undefined;
  /** Keeps what was typed on this page in the draft. */
  readonly change: (fresh: Answers) => void;
  /** Checks this page and goes on, or shows what is wrong. */
  readonly next: (fresh: Answers) => void;
  /** Keeps this page unchecked and goes back. */
  readonly back: (fresh: Answers) => void;
  /** To a page, from the page to check the answers. */
  readonly goTo: (step: BreachReportStep) => void;
  /** Checks the whole report and sends it, or shows the first page on which something is wrong. */
  readonly submit: () => Promise<void>;
  /** Throws the draft away and begins again. */
  readonly clear: () => void;
}

type DraftContent = Pick<FormState, "step" | "answers" | "checked"> & {
  readonly idempotencyKey: string;
};

/**
 * Everything about a breach report but its elements: pages, answers, errors, draft, files and sending.
 *
 * @throws Error outside a `BijsluiterProvider`.
 */
export function useBreachReport(options: BreachReportOptions): BreachReportController {
  const { locale, now, adapters } = useBijsluiter();
  const { boards, followUp } = options;
  const [state, setState] = useState(() => firstState(options));
  const { step, answers, checked, errors: allErrors } = state;
  const submission = useSubmission(options.submit);
  const attachments = useAttachments(options.files);
  const key = useRef<string>(undefined);

  const takesFiles = adapters.upload !== undefined;
  const stepsFor = (given: Answers) =>
    stepsOf(given, { isFollowUp: followUp !== undefined, takesFiles });
  const steps = stepsFor(answers);

  const settings = (): StepOptions => ({
    now: now(),
    boards: knownBoards(options),
    followUp,
    ...(takesFiles && {
      attachments: attachments.files.flatMap(({ attachment }) => attachment ?? []),
    }),
  });

  const restart = (change?: Partial<FormState>) =>
    setState(({ revision, moves }) => ({
      ...firstState(options),
      revision: revision + 1,
      moves,
      ...change,
    }));
  const draft = useDraft<DraftContent>(
    {
      key: options.draftKey ?? `bijsluiter:breach-report:${followUp?.reference ?? "new"}`,
      hours: options.draftHours ?? 24,
    },
    (content) => {
      key.current = content.idempotencyKey;
      const isThere = stepsFor(content.answers).includes(content.step);
      restart({
        answers: content.answers,
        checked: content.checked,
        ...(isThere && { step: content.step }),
      });
    },
  );
  const idempotencyKey = () => {
    key.current ??= newKey();
    return key.current;
  };
  const keep = (content: Partial<FormState>, when?: "now") =>
    draft.save(
      {
        step: content.step ?? step,
        answers: content.answers ?? answers,
        checked: content.checked ?? checked,
        idempotencyKey: idempotencyKey(),
      },
      when,
    );
  const go = (change: Partial<FormState>) => {
    setState((before) => ({ ...before, ...change, moves: before.moves + 1 }));
    submission.reset();
    keep(change, "now");
  };
  const place = (issues: readonly ServerIssue[]): readonly PlacedError[] =>
    issues.map((issue) => {
      const { step: found, name } = placeOfIssue(issue);
      const text = errorText(issue, locale.breachReport);
      return { name, text, step: steps.includes(found) ? found : "check" };
    });
  /** To the first page on which something is wrong. */
  const show = (issues: readonly ServerIssue[]) => {
    const errors = place(issues);
    const isWrong = (one: BreachReportStep) => errors.some((error) => error.step === one);
    go({ step: steps.find(isWrong) ?? "check", errors, checked: true });
  };

  const elsewhere = allErrors.filter((error) => error.step !== step);
  const next = (fresh: Answers) => {
    const told = withStep(answers, step, fresh);
    const issuesOf = (one: BreachReportStep): readonly ServerIssue[] =>
      one === "attachments" && attachments.files.some((file) => file.state !== "stored")
        ? [{ code: "files-not-stored", path: ["attachments"] }]
        : issuesOfStep(one, told, settings());
    const target = stepAfter({
      steps: stepsFor(told),
      step,
      checked,
      isWrong: (one) => issuesOf(one).length > 0 || elsewhere.some((error) => error.step === one),
    });
    const errors = [...place(issuesOf(step)), ...elsewhere];
    go({ step: target, answers: told, errors, checked: checked || target === "check" });
  };

  const submit = async () => {
    const own = steps.slice(0, -1).flatMap((one) => issuesOfStep(one, answers, settings()));
    const issues = own.length > 0 ? own : issuesOfStep("check", answers, settings());
    if (issues.length > 0) return show(issues);
    const report = parseInput(breachReport, answersToReport(answers, settings()));
    const answer = await submission.send(report, idempotencyKey());
    if (!answer) return;
    if (!answer.ok) return show(answer.issues.length > 0 ? answer.issues : [{}]);
    key.current = undefined;
    draft.clear();
    const receipt = { ...answer, report };
    setState((before) => ({ ...before, step: "receipt", moves: before.moves + 1, receipt }));
    options.onReceipt?.(receipt);
  };

  // The same list as long as nothing changes: a new one takes the focus.
  const errors = useMemo(() => allErrors.filter((error) => error.step === step), [allErrors, step]);

  return {
    ...state,
    steps,
    errors,
    attachments,
    boards: boards && knownBoards(options),
    followUp,
    draft,
    next,
    submit,
    status: submission.status,
    receipt: state.receipt,
    report: answersToReport(answers, settings()),
    change: (fresh) => keep({ answers: withStep(answers, step, fresh) }),
    back: (fresh) =>
      go({
        step: steps[steps.indexOf(step) - 1] ?? step,
        answers: withStep(answers, step, fresh),
        errors: elsewhere,
      }),
    goTo: (target) => go({ step: target }),
    clear: () => {
      draft.clear();
      key.current = undefined;
      restart({ moves: state.moves + 1 });
    },
  };
}

/** `randomUUID` is there in secure contexts only. */
const newKey = () =>
  crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint8Array(16))].join("-");
