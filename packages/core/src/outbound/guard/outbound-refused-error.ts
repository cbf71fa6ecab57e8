import type { IncidentReport } from "../decision/outbound-decision.ts";
import type { OutboundRefusal } from "./outbound-refusal.ts";

/**
 * Error for a message that a guard did not let leave. It holds no value, no address and no error of a detector, a look-up
 * or an encryptor, since those may hold personal data.
 */
export class OutboundRefusedError extends Error {
  override readonly name = "OutboundRefusedError";
  /** Survives bundling and realms, which `instanceof` does not. */
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
