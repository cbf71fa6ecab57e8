import type { BreachReport } from "@bijsluiter/core/breaches";
import { useEffect, useRef, useState } from "react";
import { checkSubmitAnswer } from "../answers-from-server/check-submit-answer.ts";
import type { SubmitAnswer, SubmitRefusal } from "../answers-from-server/submit-answer.ts";
import {
  isFinal,
  mayHaveArrived,
  problemOf,
  type SubmitProblem,
} from "../answers-from-server/submit-problem.ts";
import type { SubmitReport } from "../breach-report-options.ts";

/** Sending of a report, with its state. */
export interface Submission {
  /** `failed`: it is not known whether the report arrived. `refused`: it did not. */
  readonly status: "editing" | "submitting" | "failed" | "refused";
  /** Reason for a missing receipt; present while the status is `failed` or `refused`. */
  readonly problem: SubmitProblem | undefined;
  /** The answer; absent when there is a problem, or when a report is on its way already. */
  readonly send: (
    report: BreachReport,
    idempotencyKey: () => Promise<string>,
  ) => Promise<Exclude<SubmitAnswer, SubmitRefusal> | undefined>;
  /** Clears an earlier failure after the reporter went on. A used key stays used. */
  readonly reset: () => void;
  /** Another report begins. */
  readonly restart: () => void;
}

/** One report at a time; stopped when the form leaves the page. */
export function useSubmission(submit: SubmitReport): Submission {
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<SubmitProblem>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  return {
    status: isSending
      ? "submitting"
      : problem
        ? mayHaveArrived(problem)
          ? "failed"
          : "refused"
        : "editing",
    problem: isSending ? undefined : problem,
    reset: () => setProblem((found) => (found?.why === "key-used" ? found : undefined)),
    restart: () => setProblem(undefined),
    send: async (report, idempotencyKey) => {
      if (running.current || (problem && isFinal(problem))) return undefined;
      const controller = new AbortController();
      const { signal } = controller;
      running.current = controller;
      setSending(true);
      try {
        const key = await idempotencyKey();
        const answer = checkSubmitAnswer(await submit(report, { signal, idempotencyKey: key }));
        const isRefused = "status" in answer;
        setProblem(isRefused ? problemOf(answer) : undefined);
        return isRefused ? undefined : answer;
      } catch {
        setProblem({ why: "no-answer" });
        return undefined;
      } finally {
        running.current = undefined;
        setSending(false);
      }
    },
  };
}
