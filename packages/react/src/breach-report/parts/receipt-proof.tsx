import { momentText } from "@bijsluiter/core/calendar";
import type { ReactNode } from "react";
import { useReportScope } from "./frame/breach-report-context.ts";

/** The reference of a report, and when it came in. */
export function ReceiptProof(): ReactNode {
  const { receipt, words, language } = useReportScope();
  return (
    receipt && (
      <dl className="bijsluiter-proof">
        <dt>{words.receipt.reference}</dt>
        <dd>{receipt.reference}</dd>
        <dt>{words.receipt.receivedAt}</dt>
        <dd>{momentText(receipt.receivedAt, language)}</dd>
      </dl>
    )
  );
}
