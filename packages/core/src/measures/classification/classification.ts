import type {
  ConfidentialityLevel,
  SecurityAxis,
  SecurityLevels,
} from "../measure/security-level.ts";
import type { ClassificationQuestion } from "./classification-answers.ts";

/** Reason for the level of a side: a question that was answered yes, kinds of data, or a level that was given. */
export interface ClassificationReason {
  /** Place of the object in the answers. */
  readonly object: number;
  readonly by: ClassificationQuestion | "special-data" | "personal-data" | "given";
}

/** Open question that may still raise the level. */
export interface OpenQuestion {
  readonly object: number;
  readonly question: ClassificationQuestion;
}

/** Result for one side. */
export interface AxisClassification {
  readonly axis: SecurityAxis;
  /** Level to use: the highest that is not ruled out. */
  readonly level: ConfidentialityLevel;
  /** The level that the answers show by themselves. */
  readonly atLeast: ConfidentialityLevel;
  /** True when no open question can raise it. */
  readonly isSettled: boolean;
  /** Reasons for `atLeast`. */
  readonly reasons: readonly ClassificationReason[];
  readonly open: readonly OpenQuestion[];
}

/** Levels of a service, with their reasons. */
export interface Classification {
  readonly levels: SecurityLevels;
  /** Axes in the order of *BIV*. */
  readonly axes: readonly AxisClassification[];
}
