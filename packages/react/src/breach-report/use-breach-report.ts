import { type AffectedBoard, breachReport } from "@bijsluiter/core/breaches";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Answers, FieldError } from "../forms/form-scope.tsx";
import { useBijsluiter } from "../provider/bijsluiter-provider.tsx";
import { boardKey } from "./answer-parts.ts";
import type { DraftFacts } from "./answers-to-facts.ts";
import { answersToReport, type FollowUp } from "./answers-to-report.ts";
import type { BreachReceipt, BreachReportOptions } from "./breach-report-options.ts";
import { errorText } from "./error-text.ts";
import { factsToAnswers } from "./facts-to-answers.ts";
import { withStep } from "./form-answers.ts";
import { issuesOfStep, type StepOptions } from "./issues-of-step.ts";
import { placeOfIssue, type ServerIssue } from "./place-of-issue.ts";
import { type BreachReportStep, stepsOf } from "./steps.ts";
import { type Attachments, useAttachments } from "./use-attachments.ts";
import { type Draft, useDraft } from "./use-draft.ts";

/** A breach report that is being filled in, without any element. */
export interface BreachReportController {
  /** Pages along which the answers lead, the page to check them last. */
  readonly steps: readonly BreachReportStep[];
  /** The page that is shown; `receipt` once the report arrived. */
  readonly step: BreachReportStep;
  /** What each control of the page starts with. */
  readonly answers: Answers;
  /** Goes up when the answers were replaced from outside, so that the controls start again. */
  readonly revision: number;
  /** What is wrong on this page, in words. */
  readonly errors: readonly FieldError[];
  /** `failed`: it is not known whether the report arrived; nothing is lost, and one can try again. */
  readonly status: "editing" | "submitting" | "failed";
  readonly attachments: Attachments;
  readonly draft: Pick<Draft<unknown>, "savedAt" | "restored">;
  /** What would be sent now. */
  readonly report: Readonly<Record<string, unknown>>;
  /** Once the report arrived. */
  readonly receipt: BreachReceipt | undefined;
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
  readonly submit: () => Promise<void>;
  /** Throws the draft away and begins again. */
  readonly clear: () => void;
}

/** An error and the page it is shown on. */
interface PlacedError extends FieldError {
  readonly step: BreachReportStep;
}

interface State {
  readonly step: BreachReportStep;
  readonly answers: Answers;
  readonly errors: readonly PlacedError[];
  readonly status: BreachReportController["status"];
  readonly revision: number;
  /** The page to check the answers was reached, so that a changed page leads back to it. */
  readonly checked: boolean;
  readonly receipt?: BreachReceipt;
}

interface DraftContent extends Pick<State, "step" | "answers" | "checked"> {
  readonly idempotencyKey: string;
}

/**
 * Everything about a breach report but its elements: steps, answers, errors, draft, files and sending.
 *
 * @throws Error outside a `BijsluiterProvider`.
 */
export function useBreachReport(options: BreachReportOptions): BreachReportController {
  const { locale, now, adapters } = useBijsluiter();
  const { boards, followUp } = options;
  const [state, setState] = useState(() => firstState(options));
  const { step, answers } = state;
  const set = (change: Partial<State>) => setState((before) => ({ ...before, ...change }));

  const idempotencyKey = useRef<string>(undefined);
  const sending = useRef<AbortController>(undefined);
  useEffect(() => () => sending.current?.abort(), []);

  const draft = useDraft<DraftContent>(
    {
      key: options.draftKey ?? `bijsluiter:breach-report:${followUp?.reference ?? "new"}`,
      hours: options.draftHours ?? 24,
    },
    (content) => {
      idempotencyKey.current = content.idempotencyKey;
      setState((before) => ({
        ...firstState(options),
        step: content.step,
        answers: content.answers,
        checked: content.checked,
        revision: before.revision + 1,
      }));
    },
  );
  const attachments = useAttachments(options.files);

  const takesFiles = adapters.upload !== undefined;
  const way = { isFollowUp: followUp !== undefined, takesFiles };
  const reading = (): StepOptions => ({
    now: now(),
    boards: knownBoards(options),
    ...(followUp && { followUp }),
    ...(takesFiles && {
      attachments: attachments.files.flatMap(({ attachment }) => attachment ?? []),
    }),
  });
  const steps = stepsOf(answers, way);
  const placed = (issue: ServerIssue): PlacedError => {
    const place = placeOfIssue(issue);
    const text = errorText(issue, locale.breachReport);
    return { ...place, text, step: steps.includes(place.step) ? place.step : "check" };
  };
  const elsewhere = state.errors.filter((error) => error.step !== step);
  const keep = (content: Pick<State, "step" | "answers" | "checked">, when?: "now") => {
    idempotencyKey.current ??= newKey();
    draft.save({ ...content, idempotencyKey: idempotencyKey.current }, when);
  };
  const arrive = ({
    errors,
    ...content
  }: Pick<State, "step" | "answers" | "errors" | "checked">) => {
    set({ ...content, errors, status: "editing" });
    keep(content, "now");
  };
  /** To the first page on which something is wrong. */
  const show = (found: readonly ServerIssue[]) => {
    const errors = found.map(placed);
    const first = steps.find((one) => errors.some((error) => error.step === one)) ?? "check";
    arrive({ step: first, answers, errors, checked: true });
  };

  const next = (fresh: Answers) => {
    const told = withStep(answers, step, fresh);
    const unfinished = attachments.files.some(({ state }) => state !== "stored");
    const wrong =
      step === "attachments" && unfinished
        ? [{ code: "files-not-stored", path: ["attachments"] }]
        : issuesOfStep(step, told, reading());
    const ahead = stepsOf(told, way);
    const rest = ahead.slice(ahead.indexOf(step) + 1);
    const target =
      wrong.length > 0
        ? step
        : state.checked
          ? (ahead.find((one) => elsewhere.some((error) => error.step === one)) ??
            rest.find((one) => one !== "check" && issuesOfStep(one, told, reading()).length > 0) ??
            "check")
          : (rest[0] ?? "check");
    arrive({
      step: target,
      answers: told,
      errors: [...wrong.map(placed), ...elsewhere],
      checked: state.checked || target === "check",
    });
  };

  const submit = async () => {
    if (sending.current) return;
    const report = answersToReport(answers, reading());
    const wrong = steps.flatMap((one) => issuesOfStep(one, answers, reading()));
    const parsed = breachReport.safeParse(report);
    if (wrong.length > 0 || !parsed.success) return show(wrong);
    set({ status: "submitting", errors: [] });
    const controller = new AbortController();
    sending.current = controller;
    idempotencyKey.current ??= newKey();
    try {
      const answer = await options.submit(parsed.data, {
        signal: controller.signal,
        idempotencyKey: idempotencyKey.current,
      });
      if (!answer.ok) return show(answer.issues);
      idempotencyKey.current = undefined;
      draft.clear();
      const receipt = { ...answer, report: parsed.data };
      set({ step: "receipt", status: "editing", receipt });
      options.onReceipt?.(receipt);
    } catch {
      set({ status: "failed" });
    } finally {
      sending.current = undefined;
    }
  };

  // The same list as long as nothing changes: a new one takes the focus.
  const errors = useMemo(
    () => state.errors.filter((error) => error.step === step),
    [state.errors, step],
  );

  return {
    steps,
    step,
    answers,
    errors,
    attachments,
    boards,
    followUp,
    next,
    submit,
    draft,
    revision: state.revision,
    status: state.status,
    receipt: state.receipt,
    report: answersToReport(answers, reading()),
    change: (fresh) =>
      keep({ step, answers: withStep(answers, step, fresh), checked: state.checked }),
    back: (fresh) =>
      arrive({
        step: steps[steps.indexOf(step) - 1] ?? step,
        answers: withStep(answers, step, fresh),
        errors: elsewhere,
        checked: state.checked,
      }),
    goTo: (target) =>
      arrive({ step: target, answers, errors: state.errors, checked: state.checked }),
    clear: () => {
      draft.clear();
      idempotencyKey.current = undefined;
      setState((before) => ({ ...firstState(options), revision: before.revision + 1 }));
    },
  };
}

function firstState(options: BreachReportOptions): State {
  const { defaultFacts = {}, followUp } = options;
  const facts = { ...defaultFacts, ...followUp?.report } as DraftFacts;
  const boards = options.boards && knownBoards(options);
  const reporter = defaultFacts.contact?.reporter ?? followUp?.report.contact.reporter;
  const open = followUp?.report.kind === "incomplete" ? followUp.report.notKnownYet : [];
  const news = reporter && {
    news: { reporter, groups: [...new Set(open.map((field) => field.split(".")[0]))] },
  };
  const answers = factsToAnswers({ ...facts, ...(followUp && news) }, { boards });
  const step = followUp ? "news" : "incident";
  return { step, answers, errors: [], status: "editing", revision: 0, checked: false };
}

/** Boards that can be ticked, then those that a report or default holds. */
function knownBoards(options: BreachReportOptions): readonly AffectedBoard[] {
  const { boards = [], defaultFacts, followUp } = options;
  const named = [defaultFacts, followUp?.report].flatMap((facts) => facts?.boards?.affected ?? []);
  const keys = boards.map(boardKey);
  return [...boards, ...named.filter((board) => !keys.includes(boardKey(board)))];
}

/** `randomUUID` is there in secure contexts only. */
const newKey = () =>
  crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint8Array(16))].join("-");
