import {
  type BreachClock,
  type BreachClockFacts,
  type BreachReport,
  breachClocks,
  momentText,
  timeLeftText,
} from "@bijsluiter/core/breaches";
import { forwardRef, useState } from "react";
import { Button } from "../../forms/button.tsx";
import { Part, type PartProps } from "../../parts/part.tsx";
import { useBijsluiter } from "../../provider/bijsluiter-provider.tsx";
import type { BreachReceipt } from "../breach-report-options.ts";
import { saveAsFile } from "../keeping/save-as-file.ts";
import { useBreachReportScope } from "./frame/breach-report-context.ts";
import { ReceiptProof } from "./receipt-proof.tsx";
import { ReportSections } from "./report-sections.tsx";
import { StepHeading } from "./step-heading.tsx";

/** Props of {@link Receipt}. */
export type ReceiptProps = PartProps & {
  /** With it, there is a button for a follow-up. */
  readonly onFollowUp?: ((receipt: BreachReceipt) => void) | undefined;
};

/** Proof that the report arrived: reference, both clocks and the answers, to print and to keep. */
export const Receipt = /* @__PURE__ */ forwardRef<HTMLDivElement, ReceiptProps>(function Receipt(
  { onFollowUp, ...props },
  ref,
) {
  const { receipt, headingLevel, texts: all } = useBreachReportScope();
  const { now } = useBijsluiter();
  const [readAt] = useState(now);
  if (!receipt) return null;
  const { breachReport, messages } = all;
  const { language } = messages.breachReport;
  const texts = breachReport.receipt;
  const { reference, report } = receipt;
  const facts = receipt.clockFacts ?? clockFactsOf(report);
  const Heading = `h${headingLevel + 1}` as "h3";
  const download = () =>
    saveAsFile(`${reference}.json`, JSON.stringify(report, undefined, 2), "application/json");
  return (
    <Part as="div" base="receipt" given={props} ref={ref}>
      <StepHeading />
      <ReceiptProof receipt={receipt} texts={texts} language={language} />
      {receipt.mailWaiting && <p>{texts.mailWaiting}</p>}
      {facts && (
        <section>
          <Heading>{texts.clocks}</Heading>
          <ul className="bijsluiter-clocks">
            {breachClocks(facts, { now: readAt }).map((clock) => (
              <li key={clock.id} data-state={clock.state}>
                <Clock clock={clock} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="bijsluiter-actions">
        <Button kind="primary" onClick={() => window.print()}>
          {texts.print}
        </Button>
        <Button onClick={download}>{texts.download}</Button>
        {onFollowUp && <Button onClick={() => onFollowUp(receipt)}>{texts.followUp}</Button>}
      </div>
      {report.kind !== "withdrawal" && <ReportSections report={report} />}
    </Part>
  );
});

function Clock({ clock }: { readonly clock: BreachClock }) {
  const { breachReport, messages } = useBreachReportScope().texts;
  const { titles, states, due, withoutUndueDelay } = messages.breachClocks;
  const { dueAt } = clock;
  const left = timeLeftText(clock, messages.breachClocks);
  return (
    <>
      <strong>{titles[clock.id]}</strong>
      <span>
        {clock.state === "waiting"
          ? breachReport.receipt.waiting
          : dueAt
            ? `${due} ${momentText(dueAt, messages.breachReport.language)}`
            : withoutUndueDelay}
      </span>
      <span data-left={clock.late}>
        {states[clock.state]}
        {left && `, ${left}`}
      </span>
    </>
  );
}

/** The supplier's certainty, else the first signal, starts the first clock. */
function clockFactsOf(report: BreachReport): BreachClockFacts | undefined {
  const timeline = "timeline" in report ? report.timeline : undefined;
  const processorEstablished = timeline?.awareAt ?? timeline?.discoveredAt;
  return processorEstablished === undefined ? undefined : { processorEstablished };
}
