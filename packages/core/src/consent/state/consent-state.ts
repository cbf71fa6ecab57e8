import * as z from "zod/mini";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { type LawfulBasisCode, lawfulBasisCode } from "../../vocabulary/lawful-basis.ts";

/**
 * State of consent for one purpose.
 *
 * - `no-consent-needed`: the purpose has another legal basis; show it without a question.
 * - `not-asked`: nobody who may decide has chosen.
 * - `given`: valid consent.
 * - `waiting-for-other-guardian`: consent of one guardian, while another must also consent.
 * - `refused`, `withdrawn`: a refusal or a withdrawal. One is enough.
 * - `expired`: consent after its expiry. `outdated`: consent to an earlier version. `ended`: the organisation stopped
 * the processing or declared the consent invalid.
 * - `unknown`: the state depends on an unknown fact; see the reasons.
 */
export type ConsentState = (typeof consentStates)[number];

/** All values of {@link ConsentState}. */
export const consentStates = deepFreeze([
  "no-consent-needed",
  "not-asked",
  "given",
  "waiting-for-other-guardian",
  "refused",
  "withdrawn",
  "expired",
  "outdated",
  "ended",
  "unknown",
]);

/** Reason for a state. It never names a person or reveals who chose what. */
export type ConsentReason = (typeof consentReasons)[number];

/** All values of {@link ConsentReason}. */
export const consentReasons = deepFreeze([
  "other-lawful-basis",
  "purpose-version",
  "notice-version",
  "event-in-future",
  "authority-not-verified",
  "guardians-unknown",
  "sixteen-unknown",
  "given-before-sixteen",
  "malformed-history",
]);

/** Answer to a question that may be unknown. */
export type YesNoUnknown = "yes" | "no" | "unknown";

/** State of consent for one purpose, with reasons: codes and days; sentences are in `messages/`. */
export interface EffectiveState {
  readonly purposeId: string;
  readonly state: ConsentState;
  /** Whether consent permits the processing now; `not-applicable` for a purpose with another legal basis. */
  readonly permitted: YesNoUnknown | "not-applicable";
  readonly lawfulBasis: LawfulBasisCode;
  /** Person who may choose now. */
  readonly controlledBy: "subject" | "guardians" | "unknown" | "not-applicable";
  /**
   * Whether a subject that took over from its guardians was informed of it; `not-applicable` when there was no such
   * change.
   */
  readonly subjectInformed: YesNoUnknown | "not-applicable";
  readonly reasons: readonly ConsentReason[];
}

const answers = ["yes", "no", "unknown", "not-applicable"] as const;

/** Checks an {@link EffectiveState} that a server sent. */
export const effectiveStateResult: z.ZodMiniType<EffectiveState> = z.strictObject({
  purposeId: shortText,
  state: z.enum(consentStates),
  permitted: z.enum(answers),
  lawfulBasis: lawfulBasisCode,
  controlledBy: z.enum(["subject", "guardians", "unknown", "not-applicable"]),
  subjectInformed: z.enum(answers),
  reasons: z.array(z.enum(consentReasons)).check(maxLength(100)),
} satisfies Shape<EffectiveState>);

/** Rule for two guardians: consent of one is enough unless the other objects, or both must consent. */
export type GuardianRule = "any-without-objection" | "all";

/** Time for which the state is asked, and the rule of the school for two guardians. */
export interface StateOptions {
  readonly now: Instant;
  /** Default `any-without-objection`. */
  readonly guardianRule?: GuardianRule;
}

/** Checks {@link StateOptions}. */
export const stateOptions: z.ZodMiniType<StateOptions> = z.strictObject({
  now: instant,
  guardianRule: z.exactOptional(z.enum(["any-without-objection", "all"])),
} satisfies Shape<StateOptions>);

/** Reason for asking. */
export type AskingReason = (typeof askingReasons)[number];

/** All values of {@link AskingReason}. */
export const askingReasons = deepFreeze([
  "never-asked",
  "expired",
  "purpose-version",
  "notice-version",
  "subject-turned-16",
  "authority-changed",
  "guardian-conflict",
]);
