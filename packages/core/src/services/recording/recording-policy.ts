import * as z from "zod/mini";
import { type IsoPeriod, isoPeriod } from "../../calendar/iso-period.ts";
import { nameText } from "../../parties/name-text.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { schemaAddress } from "../../shared/schema/schema-address.ts";
import type { Shape } from "../../shared/shape.ts";
import { type LawfulBasisCode, lawfulBasisCode } from "../../vocabulary/lawful-basis.ts";
import { type ServiceAnswer, serviceAnswer } from "../service-answer.ts";

/** Purpose of recording calls. */
export interface RecordingPurpose {
  /** `proof`: that a contract was agreed on, complaints included. */
  readonly code: "training" | "quality" | "proof" | "other";
  /** Whether callers are told of this purpose by name. */
  readonly announced: ServiceAnswer;
  /** The lawful basis; absent when none is named. */
  readonly lawfulBasis?: LawfulBasisCode;
}

/** Policy of an organisation on recording calls. */
export interface RecordingPolicy {
  /** Address of the JSON Schema that an editor checks the document with; it says nothing of the document. */
  readonly $schema?: string;
  /** Purposes of the recordings, each stated separately. */
  readonly purposes: readonly RecordingPurpose[];
  /** Announcement of the recording to callers. */
  readonly announcement: {
    /** Person or device that announces it. */
    readonly by: "automated-voice" | "agent" | "page-only" | "none" | "unknown";
    /** Moment in the call. */
    readonly moment: "start" | "later" | "unknown";
  };
  /** Retention period of a recording; absent when unknown. */
  readonly keptFor?: IsoPeriod;
  /** Whether callers can find out the retention period. */
  readonly periodAnnounced: ServiceAnswer;
  /** Roles that may listen. */
  readonly accessRoles: readonly string[];
  /** Whether all others are kept out. */
  readonly closedToOthers: ServiceAnswer;
  /** Whether a copy is given on request; listening alone is not enough. */
  readonly copyOnRequest: ServiceAnswer;
  /** Whether a transcript is given on request. */
  readonly transcriptOnRequest: ServiceAnswer;
  /** Whether correction and deletion can be asked for. */
  readonly correctionAndDeletion: ServiceAnswer;
  /** Whether the organisation's own staff is told: they are recorded too. */
  readonly staffTold: ServiceAnswer;
  /** Whether the rights of others whose voices are heard are weighed before a copy is given. */
  readonly thirdVoicesConsidered: ServiceAnswer;
  /** Whether recordings for training are never used to assess staff. */
  readonly notToJudgeStaff: ServiceAnswer;
}

const recordingPurpose: z.ZodMiniType<RecordingPurpose> = z.strictObject({
  code: z.enum(["training", "quality", "proof", "other"]),
  announced: serviceAnswer,
  lawfulBasis: z.exactOptional(lawfulBasisCode),
} satisfies Shape<RecordingPurpose>);

/** Checks a {@link RecordingPolicy}. */
export const recordingPolicy: z.ZodMiniType<RecordingPolicy> = z.strictObject({
  $schema: schemaAddress,
  purposes: z.array(recordingPurpose).check(maxLength(50)),
  announcement: z.strictObject({
    by: z.enum(["automated-voice", "agent", "page-only", "none", "unknown"]),
    moment: z.enum(["start", "later", "unknown"]),
  } satisfies Shape<RecordingPolicy["announcement"]>),
  keptFor: z.exactOptional(isoPeriod),
  periodAnnounced: serviceAnswer,
  accessRoles: z.array(nameText).check(maxLength(100)),
  closedToOthers: serviceAnswer,
  copyOnRequest: serviceAnswer,
  transcriptOnRequest: serviceAnswer,
  correctionAndDeletion: serviceAnswer,
  staffTold: serviceAnswer,
  thirdVoicesConsidered: serviceAnswer,
  notToJudgeStaff: serviceAnswer,
} satisfies Shape<RecordingPolicy>);
