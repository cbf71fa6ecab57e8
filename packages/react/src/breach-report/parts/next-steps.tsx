import { dayText, hoursDeadline, toWallClock } from "@bijsluiter/core/calendar";
import type { ReactNode } from "react";
import { useReportScope } from "./frame/breach-report-context.ts";

/** What happens after a report came in, and before when the board is told; nothing for news on an earlier report. */
export function NextSteps(): ReactNode {
  const { receipt, headingLevel, language, words } = useReportScope();
  if (!receipt || receipt.report.kind === "follow-up" || receipt.report.kind === "withdrawal")
    return null;
  const Heading = `h${headingLevel + 1}` as "h3";
  const { processorEstablished: from, contractHours: hours } = receipt.clockFacts ?? {};
  const due = from && hours !== undefined && toWallClock(hoursDeadline(from, hours));
  const { reads, tells, tellsSoon, finds, decides } = words.receipt.steps;
  const told = due ? tells(dayText(due.day, language), due.time) : tellsSoon;
  return (
    <section>
      <Heading>{words.receipt.next}</Heading>
      <ol className="bijsluiter-next">
        {[reads, receipt.report.boards ? told : finds, decides].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
