import { type ReactNode, useMemo, useState } from "react";
import type { FollowUp } from "../../breach-report/answers/answers-to-report.ts";
import type { SubmitAnswer } from "../../breach-report/answers-from-server/submit-answer.ts";
import { BreachReportForm } from "../../breach-report/breach-report-form.tsx";
import type { BreachReceipt, SubmitReport } from "../../breach-report/breach-report-options.ts";
import type { BreachReportTexts } from "../../breach-report/breach-report-texts.ts";
import { slotOf } from "../element/slot-of.tsx";
import { widgetEvent } from "../element/widget-event.ts";
import type { EmbedTexts } from "../embed-texts.ts";
import { reportSender, type SenderOptions, type SendingState } from "./report-sender.ts";
import type { ReportValues } from "./report-values.ts";

/** Detail of the event `submit`, which may be prevented: then nothing is sent, unless the page answers. */
export interface SubmitDetail {
  readonly report: Parameters<SubmitReport>[0];
  readonly idempotencyKey: string;
  readonly signal: AbortSignal;
  /** Takes over sending the report, with the result from the page. */
  readonly respondWith: (answer: SubmitAnswer | Promise<SubmitAnswer>) => void;
}

interface EmbeddedReportProps {
  readonly host: HTMLElement;
  readonly values: ReportValues;
  readonly texts: BreachReportTexts;
  readonly embed: EmbedTexts;
}

/** The form of an element, and what it waits for while it sends. */
export function EmbeddedReport({ host, values, texts, embed }: EmbeddedReportProps): ReactNode {
  const { endpoint, headers, ...form } = values;
  const [state, setState] = useState<SendingState>();
  const [followUp, setFollowUp] = useState<FollowUp>();
  const submit = useMemo(
    () => submitFrom(host, { endpoint, headers, onState: setState }),
    [host, endpoint, headers],
  );
  return (
    <>
      <BreachReportForm
        texts={texts}
        {...(followUp && { followUp })}
        {...form}
        submit={submit}
        help={slotOf(host, "help")}
        onward={slotOf(host, "onward")}
        onReceipt={(receipt) => widgetEvent(host, "receipt", receipt)}
        onFollowUp={(receipt) => {
          if (widgetEvent(host, "follow-up", receipt, true)) setFollowUp(followUpOn(receipt));
        }}
      />
      <p role="status" className="bijsluiter-sending">
        {state && embed.sending[state]}
      </p>
    </>
  );
}

function followUpOn({ reference, report }: BreachReceipt): FollowUp | undefined {
  return report.kind === "complete" || report.kind === "incomplete"
    ? { reference, report }
    : undefined;
}

/** Asks the page first, and sends to the address of the element when the page leaves it to that. */
function submitFrom(
  host: HTMLElement,
  { endpoint, ...sender }: Omit<SenderOptions, "endpoint"> & Pick<ReportValues, "endpoint">,
): SubmitReport {
  return async (report, options) => {
    let answer: SubmitAnswer | Promise<SubmitAnswer> | undefined;
    const respondWith: SubmitDetail["respondWith"] = (given) => {
      answer = given;
    };
    const goesOn = widgetEvent(host, "submit", { report, ...options, respondWith }, true);
    if (answer) return answer;
    if (!goesOn) return { ok: false, status: 0 };
    if (!endpoint) throw new Error("Give the element an `endpoint`, or answer its event `submit`.");
    return reportSender({ endpoint, ...sender })(report, options);
  };
}
