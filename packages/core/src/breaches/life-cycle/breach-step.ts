import * as z from "zod/mini";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { reasonText } from "../../vocabulary/lists/reason-text.ts";
import { type AssessmentFacts, assessmentFacts } from "../assessment/assessment-facts.ts";
import { type BreachDecision, breachDecision } from "../assessment/check-decision.ts";
import { prose } from "../report/answers/prose.ts";
import type { SecuritySide } from "../report/effect.ts";
import { type FileFact, fileFacts } from "./file-fact.ts";
import {
  type CauseCategory,
  causeCategories,
  type SignalSource,
  type StepChannel,
  type SubjectAudience,
  signalSources,
  stepChannels,
  subjectAudiences,
} from "./step-codes.ts";

/** One step, without its time, actor and role. */
export type BreachStep =
  | FileFact
  | {
      /** First signal. */
      readonly kind: "signal";
      readonly source: SignalSource;
      readonly channel: StepChannel;
      readonly summary: string;
    }
  | { readonly kind: "triage" }
  | {
      /** Confirmation as a personal data breach; the time of the step is the time of awareness. */
      readonly kind: "confirm";
      /** Start of the breach, if known. */
      readonly occurredFrom?: Instant;
      /**
       * The three questions of EDPB Guidelines 9/2022: whether security was breached, whether data was affected, and
       * whether the data is personal.
       */
      readonly test: Readonly<
        Record<"securityBreached" | "dataAffected" | "dataPersonal", "yes" | "no" | "unknown">
      >;
    }
  | { readonly kind: "not-a-breach"; readonly reasons: string }
  | {
      readonly kind: "assess";
      readonly sides: readonly SecuritySide[];
      readonly exfiltration: "yes" | "no" | "unknown";
      readonly facts: AssessmentFacts;
      readonly reasons: string;
    }
  | {
      readonly kind: "decide";
      readonly decision: BreachDecision;
      /** Whether the decision is final. A provisional decision does not stop a clock. */
      readonly final: "yes" | "no";
    }
  | {
      readonly kind: "notify-authority";
      readonly phase: "initial" | "supplement" | "final" | "withdraw";
      readonly authorityReference?: string;
      /** Required when the first notice is late. */
      readonly reasonsForDelay?: string;
      /** Required when a notice is withdrawn. */
      readonly reasons?: string;
    }
  | {
      readonly kind: "inform-people";
      readonly audience: SubjectAudience;
      readonly channel: StepChannel;
    }
  | { readonly kind: "inform-board"; readonly board: string; readonly channel: StepChannel }
  | {
      /** Requirement of the authority, GDPR art. 34(4). */
      readonly kind: "authority-order";
      readonly order: "inform-people" | "exception-accepted";
      readonly reasons: string;
    }
  | { readonly kind: "contain"; readonly measure: string }
  | {
      readonly kind: "review";
      readonly causeCategory: CauseCategory;
      /** Measure to prevent recurrence. */
      readonly measure: string;
    }
  | { readonly kind: "close"; readonly evaluation: string }
  | { readonly kind: "reopen"; readonly reasons: string }
  | {
      /** The file was read. */
      readonly kind: "read";
    };

type StepFields<Kind extends BreachStep["kind"]> = Shape<
  Omit<Extract<BreachStep, { readonly kind: Kind }>, "kind">
>;

const channel = z.enum(stepChannels);
const answer = z.enum(["yes", "no", "unknown"]);
const sides: readonly SecuritySide[] = ["confidentiality", "integrity", "availability"];

/** Checks a {@link BreachStep}. Reasons of one word are refused: `says-nothing`. */
export const breachStep: z.ZodMiniType<BreachStep> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("signal"),
    ...({
      source: z.enum(signalSources),
      channel,
      summary: prose(10),
    } satisfies StepFields<"signal">),
  }),
  z.strictObject({ kind: z.literal("triage") }),
  z.strictObject({
    kind: z.literal("confirm"),
    ...({
      occurredFrom: z.exactOptional(eventInstant),
      test: z.strictObject({
        securityBreached: answer,
        dataAffected: answer,
        dataPersonal: answer,
      }),
    } satisfies StepFields<"confirm">),
  }),
  z.strictObject({
    kind: z.literal("not-a-breach"),
    ...({ reasons: reasonText } satisfies StepFields<"not-a-breach">),
  }),
  z.strictObject({
    kind: z.literal("assess"),
    ...({
      sides: z.array(z.enum(sides)).check(minLength(1), maxLength(sides.length)),
      exfiltration: answer,
      facts: assessmentFacts,
      reasons: reasonText,
    } satisfies StepFields<"assess">),
  }),
  z.strictObject({
    kind: z.literal("decide"),
    ...({ decision: breachDecision, final: z.enum(["yes", "no"]) } satisfies StepFields<"decide">),
  }),
  z.strictObject({
    kind: z.literal("notify-authority"),
    ...({
      phase: z.enum(["initial", "supplement", "final", "withdraw"]),
      authorityReference: z.exactOptional(prose(1)),
      reasonsForDelay: z.exactOptional(reasonText),
      reasons: z.exactOptional(reasonText),
    } satisfies StepFields<"notify-authority">),
  }),
  z.strictObject({
    kind: z.literal("inform-people"),
    ...({ audience: z.enum(subjectAudiences), channel } satisfies StepFields<"inform-people">),
  }),
  z.strictObject({
    kind: z.literal("inform-board"),
    ...({ board: prose(1), channel } satisfies StepFields<"inform-board">),
  }),
  z.strictObject({
    kind: z.literal("authority-order"),
    ...({
      order: z.enum(["inform-people", "exception-accepted"]),
      reasons: reasonText,
    } satisfies StepFields<"authority-order">),
  }),
  z.strictObject({
    kind: z.literal("contain"),
    ...({ measure: reasonText } satisfies StepFields<"contain">),
  }),
  z.strictObject({
    kind: z.literal("review"),
    ...({
      causeCategory: z.enum(causeCategories),
      measure: reasonText,
    } satisfies StepFields<"review">),
  }),
  z.strictObject({
    kind: z.literal("close"),
    ...({ evaluation: reasonText } satisfies StepFields<"close">),
  }),
  z.strictObject({
    kind: z.literal("reopen"),
    ...({ reasons: reasonText } satisfies StepFields<"reopen">),
  }),
  z.strictObject({ kind: z.literal("read") }),
  ...fileFacts,
]);
