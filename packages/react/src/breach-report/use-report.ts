import { useEffect, useMemo, useRef, useState } from "react";
import type { Answers } from "../forms/form-scope.tsx";
import { useBijsluiter } from "../provider/bijsluiter-provider.tsx";
import { withPage } from "./answers/form-answers.ts";
import type { ReportController } from "./breach-report-controller.ts";
import type { BreachReportOptions } from "./breach-report-options.ts";
import { errorText } from "./issues/error-text.ts";
import type { ServerIssue } from "./issues/place-of-issue.ts";
import type { ReportTexts } from "./report-words.ts";
import { type FormState, firstAnswers, knownBoards, type PlacedIssue } from "./state/form-state.ts";
import { filesToKeep } from "./state/kept-files.ts";
import type { ReportLength, StepOptions } from "./state/report-length.ts";
import { type BreachReportStep, stepAfter } from "./state/steps.ts";
import { useDraft } from "./state/use-draft.ts";
import { useIdempotencyKey } from "./state/use-idempotency-key.ts";
import { useStepHistory } from "./state/use-step-history.ts";
import { useSubmission } from "./state/use-submission.ts";

/** What a report is made with. */
export interface ReportSettings {
  readonly options: Omit<BreachReportOptions, "texts">;
  readonly length: ReportLength;
  readonly texts: ReportTexts;
  /** A draft came back that this length cannot show in full. */
  readonly onOtherDraft?: (() => void) | undefined;
}

/** A breach report of either length without its elements: pages, answers, errors, draft, files and sending. */
export function useReport(given: ReportSettings): ReportController {
  const { options, length, texts, onOtherDraft } = given;
  const { words } = texts;
  const { now, adapters } = useBijsluiter();
  const { boards, followUp } = options;
  const takesFiles = adapters.upload !== undefined;
  const stepsFor = (given: Answers) =>
    length.stepsOf(given, { isFollowUp: followUp !== undefined, takesFiles });
  const begin = (): FormState => {
    const answers = firstAnswers(options);
    const [step = "check"] = stepsFor(answers);
    return { step, answers, issues: [], checked: false, revision: 0, moves: 0 };
  };
  const [state, setState] = useState(begin);
  const { step, answers, checked, issues: allIssues } = state;
  const submission = useSubmission(options.submit);
  const attachments = length.useFiles(options.files);

  // Also what stands in the controls of this page, which has not been checked yet.
  const typed = useRef(answers);

  const steps = stepsFor(answers);

  const settings = (): StepOptions => ({
    now: now(),
    boards: knownBoards(options),
    followUp,
    ...(takesFiles && {
      attachments: attachments.files.flatMap(({ attachment }) => attachment ?? []),
    }),
  });

  const restart = (change?: Partial<FormState>) => {
    const first = { ...begin(), ...change };
    typed.current = first.answers;
    setState(({ revision, moves }) => ({ ...first, revision: revision + 1, moves, ...change }));
  };
  const draft = useDraft(
    {
      key: options.draftKey ?? `bijsluiter:breach-report:${followUp?.reference ?? "new"}`,
      hours: options.draftHours ?? 24,
    },
    ({ idempotencyKey: lastKey, step, files, answers, checked }) => {
      if (onOtherDraft && !length.shows(answers, files)) return onOtherDraft();
      if (lastKey !== undefined) key.adopt(lastKey);
      keptFiles.current = JSON.stringify(files);
      attachments.restore(files);
      const last = stepsFor(answers).find((one) => one === step);
      restart({ answers, checked, ...(last && { step: last }) });
    },
  );
  const keep = (change: Partial<FormState>, when?: "now") => {
    const { step, answers, checked } = { ...state, answers: typed.current, ...change };
    typed.current = answers;
    keptFiles.current = JSON.stringify(filesToKeep(attachments.files));
    const files = filesToKeep(attachments.files);
    draft.save({ step, answers, checked, files, idempotencyKey: key.current() }, when);
  };
  const latest = useRef(keep);
  latest.current = keep;
  const key = useIdempotencyKey(() => latest.current({}, "now"));
  const keptFiles = useRef("[]");
  useEffect(() => {
    const isKept = keptFiles.current === JSON.stringify(filesToKeep(attachments.files));
    if (!isKept) latest.current({}, "now");
  }, [attachments.files]);
  const go = (change: Partial<FormState>) => {
    setState((before) => ({ ...before, ...change, moves: before.moves + 1 }));
    submission.reset();
    keep(change, "now");
  };
  const place = (issues: readonly ServerIssue[]): readonly PlacedIssue[] =>
    issues.map((issue) => {
      const { step: found, name } = length.placeOf(issue);
      return { issue, name, step: steps.includes(found) ? found : "check" };
    });
  /** To the first page on which something is wrong. */
  const show = (found: readonly ServerIssue[]) => {
    const issues = place(found);
    const isWrong = (one: BreachReportStep) => issues.some((issue) => issue.step === one);
    go({ step: steps.find(isWrong) ?? "check", issues, checked: true });
  };

  /** Every answer, with those of this page as they are now. */
  const withFresh = (fresh: Answers) =>
    withPage(answers, length.namesOn(step), length.settle(fresh, typed.current, now()));

  const elsewhere = allIssues.filter((issue) => issue.step !== step);
  const next = (fresh: Answers) => {
    const told = withFresh(fresh);
    const issuesOf = (one: BreachReportStep): readonly ServerIssue[] =>
      one === "attachments" && attachments.files.some((file) => file.state !== "stored")
        ? [{ code: "files-not-stored", path: ["attachments"] }]
        : length.issuesOf(one, told, settings());
    const target = stepAfter({
      steps: stepsFor(told),
      step,
      checked,
      isWrong: (one) => issuesOf(one).length > 0 || elsewhere.some((issue) => issue.step === one),
    });
    const issues = [...place(issuesOf(step)), ...elsewhere];
    go({ step: target, answers: told, issues, checked: checked || target === "check" });
  };

  const submit = async () => {
    const own = steps.slice(0, -1).flatMap((one) => length.issuesOf(one, answers, settings()));
    const issues = own.length > 0 ? own : length.issuesOf("check", answers, settings());
    if (issues.length > 0) return show(issues);
    const report = length.parse(length.reportOf(answers, settings()));
    const answer = await submission.send(report, key.settled);
    if (!answer) return;
    if (!answer.ok) return show(answer.issues.length > 0 ? answer.issues : [{}]);
    key.drop();
    draft.clear();
    const receipt = { ...answer, report };
    setState((before) => ({ ...before, step: "receipt", moves: before.moves + 1, receipt }));
    options.onReceipt?.(receipt);
  };

  useStepHistory({
    step,
    moves: state.moves,
    steps,
    checked,
    visit: (target) => go({ step: target, answers: typed.current, issues: elsewhere }),
  });

  // The same list as long as nothing changes: a new one takes the focus.
  const errors = useMemo(
    () =>
      allIssues
        .filter((found) => found.step === step)
        .map(({ name, issue }) => ({ name, text: errorText(issue, words) })),
    [allIssues, step, words],
  );

  const { revision, moves, receipt, found } = state;
  return {
    step,
    answers,
    revision,
    moves,
    receipt,
    ...(found && { found }),
    ...texts,
    steps,
    errors,
    attachments,
    boards: boards && knownBoards(options),
    followUp,
    draft,
    next,
    submit,
    status: submission.status,
    problem: submission.problem,
    answersText: () => length.textOf(typed.current),
    report: length.reportOf(answers, settings()),
    change: (fresh) => keep({ answers: withFresh(fresh) }),
    fill: (how) => {
      const filled = how(typed.current, found);
      setState((before) => ({ ...before, ...filled }));
      latest.current(filled);
      return filled.answers;
    },
    back: (fresh) =>
      go({
        // A page that is only opened to change an answer is not on the way.
        step: steps.includes(step) ? (steps[steps.indexOf(step) - 1] ?? step) : "check",
        answers: withFresh(fresh),
        issues: elsewhere,
      }),
    goTo: (target) => go({ step: target }),
    clear: () => {
      draft.clear();
      key.drop();
      submission.restart();
      keptFiles.current = "[]";
      attachments.restore([]);
      restart({ moves: moves + 1 });
    },
  };
}
