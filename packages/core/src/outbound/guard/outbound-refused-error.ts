import type { IncidentReport } from "../decision/outbound-decision.ts";
import type { OutboundRefusal } from "./outbound-refusal.ts";

/**
 * A guard did not let a message leave. It holds no value, no address and no error of a detector, a look-up or an encryptor: those may
 * hold what they were given.
 */
export class OutboundRefusedError extends Error {
  override readonly name = "OutboundRefusedError";
  /** Survives bundling and realms, which `instanceof` does not. */
  readonly code = "ERR_OUTBOUND_REFUSED";
  readonly refusal: OutboundRefusal;
  /** Absent when nothing could be decided. */
  readonly report?: IncidentReport;

  constructor(refusal: OutboundRefusal, report?: IncidentReport) {
    super(`Outbound message refused: ${refusal}`);
    this.refusal = refusal;
    if (report) this.report = report;
  }
}
