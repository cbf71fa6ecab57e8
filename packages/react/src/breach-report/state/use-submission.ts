import type { BreachReport } from "@bijsluiter/core/breaches";
import { useEffect, useRef, useState } from "react";
import type { SubmitAnswer, SubmitReport } from "../breach-report-options.ts";

/** Sends a report, and knows how that goes. */
export interface Submission {
  /** `failed`: it is not known whether the report arrived. */
  readonly status: "editing" | "submitting" | "failed";
  /** The answer; absent when it failed, or when a report is on its way already. */
  readonly send: (
    report: BreachReport,
    idempotencyKey: string,
  ) => Promise<SubmitAnswer | undefined>;
  /** The reporter went on, so what failed is no longer news. */
  readonly reset: () => void;
}

/** One report at a time; stopped when the form leaves the page. */
export function useSubmission(submit: SubmitReport): Submission {
  const [status, setStatus] = useState<Submission["status"]>("editing");
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  return {
    status,
    reset: () => setStatus("editing"),
    send: async (report, idempotencyKey) => {
      if (running.current) return undefined;
      const controller = new AbortController();
      running.current = controller;
      setStatus("submitting");
      try {
        const answer = await submit(report, { signal: controller.signal, idempotencyKey });
        setStatus("editing");
        return answer;
      } catch {
        setStatus("failed");
        return undefined;
      } finally {
        running.current = undefined;
      }
    },
  };
}
