import type {
  CertificateFinding,
  CertificateFindingCode,
} from "./certificates/certificate-finding.ts";
import type { ClassificationQuestion } from "./classification/classification-answers.ts";
import type { Answer } from "./measure/answer.ts";
import type { EvidenceKind } from "./measure/evidence.ts";
import type { PartKind } from "./measure/measure-part.ts";
import type { MeasureOwner } from "./measure/measure-party.ts";
import type { MeasureTheme } from "./measure/measure-theme.ts";
import type { ConfidentialityLevel, SecurityAxis } from "./measure/security-level.ts";
import type { GapSide } from "./report/gap.ts";
import type { LapseCause } from "./report/lapse.ts";
import type { MeasureFinding, MeasureFindingCode } from "./report/measure-finding.ts";
import type { MeasureReasonCode, MeasureStatusCode } from "./status/measure-status-code.ts";

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** Every sentence of one language on measures and certificates. */
export interface MeasureTexts {
  /** BCP 47 tag. */
  readonly language: string;
  readonly levels: Words<ConfidentialityLevel>;
  readonly axes: Words<SecurityAxis>;
  readonly questions: Words<ClassificationQuestion>;
  readonly themes: Words<MeasureTheme>;
  readonly parties: Words<MeasureOwner["party"]>;
  readonly partKinds: Words<PartKind>;
  readonly evidenceKinds: Words<EvidenceKind>;
  readonly answers: Words<Answer>;
  readonly statuses: Words<MeasureStatusCode>;
  /** Reasons for the status of a measure, one sentence a reason. */
  readonly reasons: Words<MeasureReasonCode>;
  readonly sides: Words<GapSide>;
  readonly causes: Words<LapseCause>;
  /** A sentence for each finding on measures. */
  readonly findings: Readonly<Record<MeasureFindingCode, (finding: MeasureFinding) => string>>;
  /** A sentence for each finding on a certificate. */
  readonly certificates: Readonly<
    Record<CertificateFindingCode, (finding: CertificateFinding) => string>
  >;
}

/** Texts for measures, such as `* as nl from "@bijsluiter/core/messages/nl"`. */
export interface MeasureMessages {
  readonly measures: MeasureTexts;
}
