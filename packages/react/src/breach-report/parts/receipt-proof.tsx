import { momentText } from "@bijsluiter/core/calendar";
import type { ReactNode } from "react";
import type { BreachReceipt } from "../breach-report-options.ts";

/** The reference of a report, and when it came in. */
export function ReceiptProof(props: {
  readonly receipt: Pick<BreachReceipt, "reference" | "receivedAt">;
  readonly texts: { readonly reference: string; readonly receivedAt: string };
  readonly language: string;
}): ReactNode {
  const { receipt, texts, language } = props;
  return (
    <dl className="bijsluiter-proof">
      <dt>{texts.reference}</dt>
      <dd>{receipt.reference}</dd>
      <dt>{texts.receivedAt}</dt>
      <dd>{momentText(receipt.receivedAt, language)}</dd>
    </dl>
  );
}
