import type { Finding } from "../../shared/finding.ts";
import type { CertificateFinding } from "../certificates/certificate-finding.ts";
import type { measureRules } from "../data/measure-rules.ts";
import type { SecurityLevel } from "../measure/security-level.ts";
import type { MeasureReasonCode } from "../status/measure-status-code.ts";

/** Code of a {@link MeasureFinding}, those on certificates not counted. */
export type MeasureFindingCode = keyof typeof measureRules;

/** Problem with a measure. */
export interface MeasureFinding extends Finding {
  readonly code: MeasureFindingCode;
  /** Id of the measure. */
  readonly about: string;
  readonly stake: SecurityLevel;
  readonly reasons: readonly MeasureReasonCode[];
}

/** Finding on a set: on measures, or on the certificates that they rely on. */
export type MeasureSetFinding = MeasureFinding | CertificateFinding;
