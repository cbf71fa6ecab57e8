import * as z from "zod/mini";
import { rule } from "../../shared/issues/rule.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { reasonText } from "../../vocabulary/lists/reason-text.ts";
import { gravityOfKinds } from "../data/assessment-rule.ts";
import { prose } from "../report/answers/prose.ts";

/** Kind of data in the assessment. */
export type AssessedKind = keyof typeof gravityOfKinds;

/** Affected data of one kind. */
export interface AssessedData {
  readonly kind: AssessedKind;
  /**
   * Reason, given by a person, why the data reveals little, such as one remark on a diet. The data then counts as the
   * least sensitive.
   */
  readonly littleInsight?: string;
}

/** Recipients that got the data, or may have got it. */
export interface AssessedRecipients {
  /** `none` only if nothing was disclosed. `hostile`: the data was taken on purpose. */
  readonly kind: "none" | "known" | "unknown" | "hostile";
  /** For known recipients: `few` if each can be contacted. */
  readonly number?: "few" | "many" | "unknown";
  /**
   * For known recipients: confirmed deletion or return, bound by secrecy, asked to delete, refused to delete, or
   * unknown.
   */
  readonly cooperation?: "confirmed" | "bound-by-secrecy" | "asked" | "refused" | "unknown";
}

/** Reason why people need not be informed of a high risk; GDPR art. 34(3). */
export type SubjectException =
  | {
      /** Earlier measures made the data unintelligible. */
      readonly ground: "a";
      readonly reasons: string;
    }
  | {
      /** Later measures removed the high risk. */
      readonly ground: "b";
      readonly reasons: string;
    }
  | {
      /** Informing each person would take disproportionate effort: a public communication replaces it. */
      readonly ground: "c";
      readonly reasons: string;
      /** Measure instead of a notice to each person, and its place of publication. */
      readonly publicMeasure: string;
    };

/** Input of `assessBreach`. An unknown fact counts as the worst case. */
export interface AssessmentFacts {
  /** Role of the assessor. A processor always informs its boards. */
  readonly role: "controller" | "processor";
  /** Whether the data is useless to an outsider, such as strongly encrypted or hashed with the key safe. */
  readonly unintelligible: "yes" | "no" | "unknown";
  /** Whether the data was accessed. `excluded` only on evidence, such as complete logs or an expert's report. */
  readonly access: "excluded" | "possible" | "happened" | "unknown";
  /** Evidence that access is excluded. Required in that case. */
  readonly evidence?: string;
  readonly recipients: AssessedRecipients;
  /** At least one. */
  readonly data: readonly AssessedData[];
  /** Whether data was altered, and whether the altered data was used. */
  readonly integrity: "none" | "restored-before-use" | "possibly-used" | "unknown";
  /** Duration of the loss of availability, and its effects. */
  readonly availability: {
    readonly duration: "none" | "hours" | "days" | "permanent" | "unknown";
    readonly effect: "none" | "small" | "serious" | "unknown";
  };
  readonly people: {
    /** Whether children or other vulnerable people are affected, which raises the sensitivity by one step. */
    readonly vulnerable: "yes" | "no" | "unknown";
    /** Number; absent when it is not known. */
    readonly count?: number;
  };
  /** Ground of art. 34(3), if the controller invokes one. */
  readonly exception?: SubjectException;
}

const MOST_DATA = 100;
const MOST_PEOPLE = 1_000_000_000_000;

/** Checks a {@link SubjectException}. */
export const subjectException: z.ZodMiniType<SubjectException> = z.discriminatedUnion("ground", [
  z.strictObject({ ground: z.literal("a"), reasons: reasonText }),
  z.strictObject({ ground: z.literal("b"), reasons: reasonText }),
  z.strictObject({ ground: z.literal("c"), reasons: reasonText, publicMeasure: prose(10) }),
]);

const recipients: z.ZodMiniType<AssessedRecipients> = z
  .strictObject({
    kind: z.enum(["none", "known", "unknown", "hostile"]),
    number: z.exactOptional(z.enum(["few", "many", "unknown"])),
    cooperation: z.exactOptional(
      z.enum(["confirmed", "bound-by-secrecy", "asked", "refused", "unknown"]),
    ),
  } satisfies Shape<AssessedRecipients>)
  .check(
    rule(({ kind, number, cooperation }) => [
      ...(kind === "known" && number === undefined
        ? [{ code: "required", path: ["number"], params: {} }]
        : []),
      ...(kind === "known" && cooperation === undefined
        ? [{ code: "required", path: ["cooperation"], params: {} }]
        : []),
    ]),
  );

const assessedData: z.ZodMiniType<AssessedData> = z.strictObject({
  kind: z.enum(Object.keys(gravityOfKinds) as AssessedKind[]),
  littleInsight: z.exactOptional(reasonText),
} satisfies Shape<AssessedData>);

/** Checks {@link AssessmentFacts}. */
export const assessmentFacts: z.ZodMiniType<AssessmentFacts> = z
  .strictObject({
    role: z.enum(["controller", "processor"]),
    unintelligible: z.enum(["yes", "no", "unknown"]),
    access: z.enum(["excluded", "possible", "happened", "unknown"]),
    evidence: z.exactOptional(reasonText),
    recipients,
    data: z.array(assessedData).check(minLength(1), maxLength(MOST_DATA)),
    integrity: z.enum(["none", "restored-before-use", "possibly-used", "unknown"]),
    availability: z.strictObject({
      duration: z.enum(["none", "hours", "days", "permanent", "unknown"]),
      effect: z.enum(["none", "small", "serious", "unknown"]),
    } satisfies Shape<AssessmentFacts["availability"]>),
    people: z.strictObject({
      vulnerable: z.enum(["yes", "no", "unknown"]),
      count: z.exactOptional(z.int().check(z.gte(0), z.lte(MOST_PEOPLE))),
    } satisfies Shape<AssessmentFacts["people"]>),
    exception: z.exactOptional(subjectException),
  } satisfies Shape<AssessmentFacts>)
  .check(
    rule(({ access, evidence }) =>
      access === "excluded" && evidence === undefined
        ? [{ code: "required", path: ["evidence"], params: {} }]
        : [],
    ),
  );
