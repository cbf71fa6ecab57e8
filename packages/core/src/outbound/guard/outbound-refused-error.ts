import type { IncidentReport } from "../decision/outbound-decision.ts";
import type { OutboundRefusal } from "./outbound-refusal.ts";

/**
 * Error for a message that a guard did not send. It contains no value, address, or error of a detector, look-up or
 * encryptor, because those may contain personal data.
 */
export class OutboundRefusedError extends Error {
  override readonly name = "OutboundRefusedError";
  /** Stable across bundles and realms, unlike `instanceof`. */
  readonly code = "ERR_OUTBOUND_REFUSED";
  readonly refusal: OutboundRefusal;
  /** Report on the decision; absent when an error prevented a decision. */
  readonly report?: IncidentReport;

  constructor(refusal: OutboundRefusal, report?: IncidentReport) {
    super(`Outbound message refused: ${refusal}`);
    this.refusal = refusal;
    if (report) this.report = report;
  }
}
